import { isJurisdictionCode, type JurisdictionCode } from "../jurisdiction.ts";
import {
  type ListRecord,
  type MemberDetail,
  type NetworkId,
  type NetworkRecord,
  type OtherNetworkRecord,
  purposes,
} from "../network.ts";
import {
  arrayOf,
  booleanCheck,
  type Check,
  nullable,
  numberOrStringCheck,
  objectOf,
  optional,
  picklist,
  RecordError,
  stringCheck,
} from "./check.ts";

export const codeCheck: Check<JurisdictionCode> = (value, where) => {
  const found = stringCheck(value, where);
  if (!isJurisdictionCode(found)) throw new RecordError(`${where} must be a code of three capital letters.`);
  return found;
};

export const networkIdCheck: Check<NetworkId> = (value, where) => {
  const found = stringCheck(value, where);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(found)) throw new RecordError(`${where} must be an id of small letters.`);
  return found as NetworkId;
};

const plainList = objectOf<Omit<ListRecord, "from" | "datesOf">>({
  status: picklist(["listed", "derived", "in-part", "not-read", "not-published"]),
  statedCount: nullable(numberOrStringCheck),
  basis: nullable(stringCheck),
  confidence: nullable(stringCheck),
  age: nullable(stringCheck),
  shownUntil: nullable(stringCheck),
});
const list: Check<ListRecord> = (value, where) => ({
  ...plainList(value, where),
  ...optional<Required<Pick<ListRecord, "from" | "datesOf">>>({ from: stringCheck, datesOf: stringCheck })(
    value,
    where,
  ),
});

type PlainNetwork = Omit<NetworkRecord, "joins" | "nameInOriginal">;
const networkFields: { readonly [K in keyof PlainNetwork]-?: Check<PlainNetwork[K]> } = {
  id: networkIdCheck,
  group: picklist(["document", "beyond", "own"]),
  shortName: stringCheck,
  name: stringCheck,
  nameAsListed: nullable(stringCheck),
  kind: stringCheck,
  region: stringCheck,
  purposes: arrayOf(picklist(purposes)),
  since: nullable(stringCheck),
  languages: nullable(arrayOf(stringCheck)),
  runBy: nullable(stringCheck),
  site: nullable(stringCheck),
  contact: nullable(stringCheck),
  about: stringCheck,
  membershipMeans: nullable(stringCheck),
  lists: objectOf({ published: list, current: list }),
  note: nullable(stringCheck),
  sources: arrayOf(stringCheck),
};

const plainNetwork = objectOf<PlainNetwork>(networkFields);
const original = optional<Required<Pick<NetworkRecord, "nameInOriginal">>>({ nameInOriginal: stringCheck });
export const networkCheck: Check<NetworkRecord> = (value, where) => ({
  ...plainNetwork(value, where),
  ...original(value, where),
});

const plainOther = objectOf<Omit<OtherNetworkRecord, "nameInOriginal" | "details" | "joins" | "colour">>({
  ...networkFields,
  members: arrayOf(codeCheck),
  observers: arrayOf(codeCheck),
});
type PlainDetail = Pick<MemberDetail, "jurisdiction" | "listedAs" | "status" | "counts">;
const plainDetail = objectOf<PlainDetail>({
  jurisdiction: codeCheck,
  listedAs: nullable(stringCheck),
  status: stringCheck,
  counts: booleanCheck,
});
const detailExtras = optional<Required<Omit<MemberDetail, keyof PlainDetail>>>({
  since: stringCheck,
  until: stringCheck,
  confidence: stringCheck,
  flag: stringCheck,
  sources: arrayOf(stringCheck),
});
const detail: Check<MemberDetail> = (value, where) => ({ ...plainDetail(value, where), ...detailExtras(value, where) });
const otherExtras = optional<Required<Pick<OtherNetworkRecord, "details" | "joins">>>({
  details: arrayOf(detail),
  joins: objectOf({ network: networkIdCheck, as: stringCheck }),
});
export const otherNetworkCheck: Check<OtherNetworkRecord> = (value, where) => ({
  ...plainOther(value, where),
  ...original(value, where),
  ...otherExtras(value, where),
});
