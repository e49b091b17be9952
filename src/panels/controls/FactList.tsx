import { type ComponentChildren, Fragment } from "preact";

/** A term and its value; null omits the row. */
export type Fact = readonly [term: string, fact: ComponentChildren] | null;

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.flatMap(fact =>
        fact
          ? [
              <Fragment key={fact[0]}>
                <dt>{fact[0]}</dt>
                <dd>{fact[1]}</dd>
              </Fragment>,
            ]
          : [],
      )}
    </dl>
  );
}
