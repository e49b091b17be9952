import type { ChainGroup } from "../model/chains.ts";
import type { Wording } from "./sentences.ts";

/** Ways over several bridges, grouped by the networks they leave and arrive by; examples unfold. */
export function Chains({
  messages,
  groups,
  nameOf,
  networkName,
}: Wording & { readonly groups: readonly ChainGroup[] }) {
  const words = messages.question;
  return (
    <>
      <h3>{words.chainsTitle}</h3>
      {groups.map(({ networks: [first, last], count, examples }) => (
        <details class="fold" key={`${first} ${last}`}>
          <summary>
            <span>{words.chain(networkName(first), networkName(last))}</span>
            <span>{words.chains(count)}</span>
          </summary>
          <p class="quiet small">{words.chainExamples}</p>
          {examples.map(chain => (
            <p class="small" key={chain.join(" ")}>
              {words.chainSteps(chain.map(nameOf))}
            </p>
          ))}
        </details>
      ))}
    </>
  );
}
