import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { type Atlas, atlasOf } from "../model/atlas.ts";
import type { OtherNetworkRecord } from "../model/network.ts";
import { limits, problem } from "../model/user-networks/claim.ts";
import { type DecodedText, decodedText } from "../model/user-networks/decode.ts";
import { isTooLarge, type OwnFile, parseOwn, unusable } from "../model/user-networks/parse.ts";
import { ownRecords } from "../model/user-networks/records.ts";
import { finderIn } from "./finder.ts";

/** A person's file as it was read. */
export interface OwnRead {
  readonly decoded: DecodedText;
  readonly file: OwnFile;
  /** Its networks as the atlas takes them. */
  readonly records: readonly OtherNetworkRecord[];
}

const refused: OwnRead = {
  decoded: { text: "", encoding: "utf-8", oddBytes: 0 },
  file: unusable(problem("too-large")),
  records: [],
};

/** Reads a file of own networks; throws what the system says where it can't be read. */
export function ownRead(path: string, atlas: Atlas): OwnRead {
  if (isTooLarge(statSync(path).size)) return { ...refused };
  const decoded = decodedText(readFileSync(path));
  const name = basename(path);
  const file = parseOwn(decoded.text.slice(0, limits.bytes), {
    finder: finderIn(atlas),
    defaultName: basename(path, extname(path)),
  });
  const taken = atlas.editions.published.networks.map(({ id }) => id);
  return { decoded, file, records: ownRecords(file.networks, taken, name) };
}

/** The atlas with a person's networks behind the others. */
export const withOwn = ({ records }: Atlas, own: readonly OtherNetworkRecord[]): Atlas =>
  atlasOf({ ...records, others: [...records.others, ...own] });
