import { isObject } from "../../reading/check.ts";
import type { NamesPlace } from "../../search/place-lists.ts";
import { type Problem, problem } from "../problem.ts";
import { kindsOfHeading } from "../tables/headings.ts";
import type { JsonFields } from "./fields.ts";

/** A value in one of the shapes that are read, with what was found on the way. */
export interface Shaped {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

const shaped = (value: unknown, ...problems: readonly Problem[]): Shaped => ({ value, problems });

/** The properties of the features of GeoJSON. */
function featuresOf(value: JsonFields): readonly JsonFields[] | null {
  const { type, features } = value;
  if (type !== "FeatureCollection" || !Array.isArray(features)) return null;
  return features.flatMap((feature: unknown): readonly JsonFields[] =>
    isObject(feature) && isObject(feature.properties) ? [feature.properties] : [],
  );
}

const textIn = (item: unknown): string | null => {
  if (typeof item === "string") return item;
  if (!isObject(item)) return null;
  const name = item.name ?? item.network ?? item.id ?? item.code;
  return typeof name === "string" ? name : null;
};

const share = (texts: readonly (string | null)[], test: NamesPlace): number =>
  texts.length === 0 ? 0 : texts.filter(text => text !== null && test(text)).length / texts.length;

/** More than this share of the texts must name places. */
const mostly = 0.5;

type CountryMembership = Record<string, unknown>;

const membershipOf = (place: string, item: unknown): CountryMembership =>
  isObject(item)
    ? { ...item, network: textIn(item) ?? "", jurisdiction: place }
    : { network: typeof item === "string" ? item : "", jurisdiction: place };

/** Lists of networks by country as a list of memberships. Null: the keys are no countries. */
function byCountry(value: JsonFields, namesPlace: NamesPlace): Shaped | null {
  const lists = Object.entries(value).filter(([, list]) => Array.isArray(list)) as [string, unknown[]][];
  if (
    lists.length === 0 ||
    share(
      lists.map(([key]) => key),
      namesPlace,
    ) <= mostly
  )
    return null;
  const items = lists.flatMap(([, list]) => list);
  const places = share(items.map(textIn), namesPlace);
  if (places > mostly) return shaped([], problem("matrix"));
  return shaped(lists.flatMap(([place, list]) => list.map(item => membershipOf(place, item))));
}

const placeOf = (record: JsonFields): string | null => {
  const value = record.code ?? record.iso3 ?? record.iso ?? record.country ?? record.jurisdiction ?? record.name;
  return typeof value === "string" ? value : null;
};

const isNetworkKey = (key: string): boolean => kindsOfHeading(key).has("network");

/** Countries each with a list of networks, as a list of memberships. Null: the records are none. */
function countriesWithNetworks(records: readonly unknown[], namesPlace: NamesPlace): Shaped | null {
  const isCountry = (record: unknown): record is JsonFields =>
    isObject(record) &&
    !Object.hasOwn(record, "members") &&
    Object.entries(record).some(([key, list]) => isNetworkKey(key) && Array.isArray(list));
  if (records.length === 0 || !records.every(isCountry)) return null;
  if (share(records.map(placeOf), namesPlace) <= mostly) return null;
  return shaped(
    records.flatMap(record => {
      const lists = Object.entries(record).filter(([key, list]) => isNetworkKey(key) && Array.isArray(list));
      return lists.flatMap(([, list]) => (list as unknown[]).map(item => membershipOf(placeOf(record) ?? "", item)));
    }),
  );
}

/** The only list among the fields of an object, or the value itself. */
const listIn = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  const lists = Object.values(value).filter(Array.isArray);
  return lists.length === 1 ? lists[0] : value;
};

const isNetwork = (value: JsonFields): boolean =>
  (Array.isArray(value.members) || Array.isArray(value.observers)) &&
  ["name", "title", "network", "shortName"].some(key => typeof value[key] === "string");

/** Brings a value into one of the shapes that are read: networks with members, lists by name, memberships or records. */
export function shapeOf(value: unknown, namesPlace: NamesPlace): Shaped {
  if (!isObject(value))
    return (Array.isArray(value) ? countriesWithNetworks(value, namesPlace) : null) ?? shaped(value);
  const features = featuresOf(value);
  if (features) return shaped(features);
  if (isNetwork(value)) return shaped([value]);
  const list = listIn(value);
  const inner = isObject(value.networks) ? value.networks : value;
  return (
    (Array.isArray(list) ? countriesWithNetworks(list, namesPlace) : null) ??
    byCountry(inner, namesPlace) ??
    shaped(value)
  );
}
