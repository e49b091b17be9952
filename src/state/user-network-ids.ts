import type { NetworkId } from "../model/network.ts";

/** "own.1999.k3x9qa" stands for so many networks of a person's own; "-own-x" after it takes one out. */
const token = /^own\.(\d{1,4})\.([0-9a-z]{1,7})$/;

const isUserNetworkId = (id: string): boolean => id.startsWith("own-");

/** The same for the same ids: a reader who has others of their own must not be shown those instead. */
function fingerprint(ids: readonly NetworkId[]): string {
  let state = 0x811c9dc5;
  for (const char of ids.join()) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return `own.${ids.length}.${state.toString(36)}`;
}

/** Ids with commas; hundreds of a person's own are written as all but some, where that is shorter. */
export function networksText(chosen: readonly NetworkId[], own: readonly NetworkId[]): string {
  const plain = chosen.join();
  if (plain.length < 1000) return plain;
  const ids = new Set(chosen);
  const others = chosen.filter(id => !isUserNetworkId(id));
  const without = own.filter(id => !ids.has(id)).map(id => `-${id}`);
  const short = [...others, fingerprint(own.filter(id => ids.has(id))), ...without].join();
  return short.length < plain.length ? short : plain;
}

/** The networks of a person's own that a fingerprint and the exceptions after it mean among the ids of the atlas. */
export function userNetworksMeant(named: readonly string[], ids: readonly NetworkId[]): readonly NetworkId[] {
  const wanted = named.find(text => token.test(text));
  if (wanted === undefined) return [];
  const out = new Set(named.filter(isException).map(text => text.slice(1)));
  const meant = ids.filter(id => isUserNetworkId(id) && !out.has(id));
  return fingerprint(meant) === wanted ? meant : [];
}

const isException = (text: string): boolean => text.startsWith("-own-");

/** True for what stands in an address to mean many networks at once. */
export const meansMany = (text: string): boolean => token.test(text) || isException(text);

/** What a person is told of ids that are not here: each by its id, many by their number. */
export function unknownIn(ids: readonly string[]): { readonly named: readonly string[]; readonly more: number } {
  const many = Number(ids.map(id => token.exec(id)?.[1]).find(text => text !== undefined) ?? 0);
  const plain = ids.filter(id => !meansMany(id));
  return { named: plain.slice(0, 5), more: many + Math.max(0, plain.length - 5) };
}
