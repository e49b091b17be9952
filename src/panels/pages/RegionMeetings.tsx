import { alphabetOf, listOf } from "../../i18n/formats.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Language } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { CoverageGaps } from "../../model/routes/gaps.ts";

interface RegionMeetingsProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly gaps: CoverageGaps;
  readonly networkName: (id: NetworkId) => string;
}

/** For each region of the UN geoscheme: the regions it meets in no network, and those it meets, with the networks. */
export function RegionMeetings({ messages, language, gaps, networkName }: RegionMeetingsProps) {
  const words = messages.question.gaps;
  const regions = [...new Set(gaps.meetings.flatMap(meeting => meeting.regions))].toSorted(alphabetOf(language));
  const others = (region: string, met: boolean): readonly string[] =>
    gaps.meetings
      .flatMap(({ regions: [first, second], networks }) => {
        if (networks.length > 0 !== met || (first !== region && second !== region)) return [];
        const other = first === region ? second : first;
        return [met ? words.meeting(other, listOf(networks.map(networkName), messages.app.spoken)) : other];
      })
      .toSorted(alphabetOf(language));
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{words.region}</th>
          <th scope="col">{words.meetsNot}</th>
          <th scope="col">{words.meets}</th>
        </tr>
      </thead>
      <tbody>
        {regions.map(region => (
          <tr key={region}>
            <th scope="row">{region}</th>
            <td>{others(region, false).join("; ") || words.nobody}</td>
            <td>
              <Meets regions={others(region, true)} messages={messages} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Meets({ regions, messages }: { readonly regions: readonly string[]; readonly messages: Messages }) {
  const words = messages.question.gaps;
  if (regions.length === 0) return <>{words.nobody}</>;
  return (
    <details>
      <summary>{words.regionCount(regions.length)}</summary>
      {regions.join("; ")}
    </details>
  );
}
