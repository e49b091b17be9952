import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { withDistinctNames } from "../draw/distinct-names.ts";
import { type Atlas, atlasOf } from "../model/atlas.ts";
import type { OtherNetworkRecord } from "../model/network.ts";
import { type DecodedText, decodedText } from "../model/user-networks/files/decode.ts";
import { limits } from "../model/user-networks/limits.ts";
import { isTooLarge, type ParsedFile, parseUserNetworks, unusable } from "../model/user-networks/parse.ts";
import { problem } from "../model/user-networks/problem.ts";
import { userNetworkRecords } from "../model/user-networks/records.ts";
import { finderIn } from "./finder.ts";

/** A user's file, decoded and parsed. */
export interface UserFile {
  readonly decoded: DecodedText;
  readonly file: ParsedFile;
  /** Its networks as records of the atlas. */
  readonly records: readonly OtherNetworkRecord[];
}

const tooLarge: UserFile = {
  decoded: { text: "", encoding: "utf-8", oddBytes: 0 },
  file: unusable(problem("too-large")),
  records: [],
};

/** Reads a file of user networks; throws the system's error if it cannot be read. */
export function readUserFile(path: string, atlas: Atlas): UserFile {
  if (isTooLarge(statSync(path).size)) return tooLarge;
  const decoded = decodedText(readFileSync(path));
  const name = basename(path);
  const file = parseUserNetworks(decoded.text.slice(0, limits.bytes), {
    finder: finderIn(atlas),
    defaultName: basename(path, extname(path)),
  });
  const takenIds = atlas.editions.published.networks.map(({ id }) => id);
  return { decoded, file, records: userNetworkRecords(file.networks, takenIds, name) };
}

/** The atlas with the user's networks after the others. */
export const withUserNetworks = ({ records }: Atlas, userNetworks: readonly OtherNetworkRecord[]): Atlas =>
  atlasOf({ ...records, others: [...records.others, ...withDistinctNames(userNetworks)] });
