import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { type Atlas, atlasOf } from "../model/atlas.ts";
import type { OtherNetworkRecord } from "../model/network.ts";
import { limits, problem } from "../model/user-networks/claim.ts";
import { type DecodedText, decodedText } from "../model/user-networks/decode.ts";
import { isTooLarge, type ParsedFile, parseUserNetworks, unusable } from "../model/user-networks/parse.ts";
import { userNetworkRecords } from "../model/user-networks/records.ts";
import { finderIn } from "./finder.ts";

/** A person's file as it was read. */
export interface UserFile {
  readonly decoded: DecodedText;
  readonly file: ParsedFile;
  /** Its networks as the atlas takes them. */
  readonly records: readonly OtherNetworkRecord[];
}

const refused: UserFile = {
  decoded: { text: "", encoding: "utf-8", oddBytes: 0 },
  file: unusable(problem("too-large")),
  records: [],
};

/** Reads a file of own networks; throws what the system says where it can't be read. */
export function readUserFile(path: string, atlas: Atlas): UserFile {
  if (isTooLarge(statSync(path).size)) return { ...refused };
  const decoded = decodedText(readFileSync(path));
  const name = basename(path);
  const file = parseUserNetworks(decoded.text.slice(0, limits.bytes), {
    finder: finderIn(atlas),
    defaultName: basename(path, extname(path)),
  });
  const taken = atlas.editions.published.networks.map(({ id }) => id);
  return { decoded, file, records: userNetworkRecords(file.networks, taken, name) };
}

/** The atlas with a person's networks behind the others. */
export const withUserNetworks = ({ records }: Atlas, own: readonly OtherNetworkRecord[]): Atlas =>
  atlasOf({ ...records, others: [...records.others, ...own] });
