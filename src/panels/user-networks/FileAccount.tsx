import type { Messages } from "../../i18n/messages.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { ParsedFile } from "../../model/user-networks/parse.ts";
import { fileAccountSentences } from "../../prose/account-of-file.ts";

interface FileAccountProps {
  readonly messages: Messages;
  readonly file: ParsedFile;
  readonly nameOf: (code: JurisdictionCode) => string;
}

/** What was read of a file, in words and with some of its rows: a misread column shows here first. */
export function FileAccount({ messages, file, nameOf }: FileAccountProps) {
  const words = messages.userNetworks.account;
  const { examples } = file.account;
  return (
    <>
      <p>{fileAccountSentences(messages, file).join(" ")}</p>
      {examples.length === 0 ? null : (
        <table class="table user-networks-examples">
          <caption class="small quiet">{words.examples}</caption>
          <thead>
            <tr>
              <th scope="col" class="number">
                {words.row}
              </th>
              <th scope="col">{words.network}</th>
              <th scope="col">{words.country}</th>
              <th scope="col">{words.meant}</th>
              <th scope="col">{words.status}</th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ row, network, listedAs, jurisdiction, status, counts }) => (
              <tr key={`${row} ${network} ${jurisdiction}`}>
                <th scope="row" class="number">
                  {row}
                </th>
                <td>{network}</td>
                <td>
                  <bdi>{listedAs}</bdi>
                </td>
                <td>{nameOf(jurisdiction)}</td>
                <td>{words.counts(status, counts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
