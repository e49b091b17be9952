import { fnv1a } from "../model/fingerprint.ts";
import type { NetworkId } from "../model/network.ts";

/** "own.1999.k3x9qa" stands for 1999 user networks; "-own-x" after it excludes one. */
export const userNetworksToken = /^own\.(\d{1,4})\.([0-9a-z]{1,7})$/;

/** Shorter lists of ids are written in full. */
const minShortenedLength = 1000;

const isUserNetworkId = (id: string): boolean => id.startsWith("own-");

/** Count and hash of the ids, so that a reader with other networks is not shown those instead. */
const idsFingerprint = (ids: readonly NetworkId[]): string => `own.${ids.length}.${fnv1a(ids.join()).toString(36)}`;

/** Comma-separated ids; where shorter, user networks are written as a fingerprint with exceptions. */
export function networksText(chosen: readonly NetworkId[], userNetworkIds: readonly NetworkId[]): string {
  const plain = chosen.join();
  if (plain.length < minShortenedLength) return plain;
  const ids = new Set(chosen);
  const others = chosen.filter(id => !isUserNetworkId(id));
  const without = userNetworkIds.filter(id => !ids.has(id)).map(id => `-${id}`);
  const short = [...others, idsFingerprint(userNetworkIds.filter(id => ids.has(id))), ...without].join();
  return short.length < plain.length ? short : plain;
}

/** The user networks among `ids` that a fingerprint with its exceptions stands for; empty if it does not match. */
export function userNetworksMeant(named: readonly string[], ids: readonly NetworkId[]): readonly NetworkId[] {
  const wanted = named.find(text => userNetworksToken.test(text));
  if (wanted === undefined) return [];
  const out = new Set(named.filter(isException).map(text => text.slice(1)));
  const meant = ids.filter(id => isUserNetworkId(id) && !out.has(id));
  return idsFingerprint(meant) === wanted ? meant : [];
}

const isException = (text: string): boolean => text.startsWith("-own-");

/** True for a fingerprint or an exception in an address. */
export const meansMany = (text: string): boolean => userNetworksToken.test(text) || isException(text);
