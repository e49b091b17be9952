import type { ChainGroup } from "../../model/routes/chains.ts";
import { chainSentences } from "../../prose/route-sentences.ts";
import { networkList, type Wording } from "../../prose/sentences.ts";

interface ChainsProps extends Wording {
  readonly groups: readonly ChainGroup[];
}

/** Chains over several bridges, grouped by first and last network; each unfolds to its jurisdictions. */
export function Chains(props: ChainsProps) {
  const words = props.messages.question;
  return (
    <>
      <h3>{words.chainsTitle}</h3>
      {props.groups.map(({ networks: [first, last], count, bridges }) => (
        <details class="fold" key={`${first} ${last}`}>
          <summary>
            <span>{words.chain(networkList([first], props), networkList([last], props))}</span>
            <span>{words.chains(count)}</span>
          </summary>
          {chainSentences(bridges, props).map(sentence => (
            <p class="small" key={sentence}>
              {sentence}
            </p>
          ))}
        </details>
      ))}
    </>
  );
}
