import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { withDistinctNames } from "../draw/distinct-names.ts";
import { type Atlas, atlasOf } from "../model/atlas.ts";
import type { OtherNetworkRecord } from "../model/network.ts";
import { fileContents } from "../model/user-networks/files/contents.ts";
import type { Encoding } from "../model/user-networks/files/encodings.ts";
import { type OpenedFile, openedFile, parsedFile } from "../model/user-networks/files/open.ts";
import { isTooLarge, type ParsedFile } from "../model/user-networks/parse.ts";
import { type Problem, problem } from "../model/user-networks/problem.ts";
import { userNetworkRecords } from "../model/user-networks/records.ts";
import { placeFinderIn } from "./finder.ts";

/** A user's file, decoded and parsed. */
export interface UserFile extends Pick<OpenedFile, "text" | "decoding" | "sheets"> {
  readonly file: ParsedFile;
  /** Its networks as records of the atlas. */
  readonly records: readonly OtherNetworkRecord[];
}

/** How to read a file where it does not say so itself. */
export interface UserFileOptions {
  readonly encoding: Encoding | null;
  readonly sheet: string | null;
}

const nothing = { text: "", decoding: null, sheets: null };

/** Reads a file of user networks; throws the system's error if it cannot be read. */
export async function readUserFile(path: string, atlas: Atlas, options: UserFileOptions): Promise<UserFile> {
  const finder = placeFinderIn(atlas);
  const opened = await openedUserFile(path, options, text => finder.exactMatches(text).length > 0);
  const file = parsedFile(opened, { finder, defaultName: basename(path, extname(path)) });
  const takenIds = atlas.editions.published.networks.map(({ id }) => id);
  const records = userNetworkRecords(file.networks, takenIds, basename(path));
  return { ...("kind" in opened ? nothing : opened), file, records };
}

function openedUserFile(
  path: string,
  { encoding, sheet }: UserFileOptions,
  namesPlace: (text: string) => boolean,
): Promise<OpenedFile | Problem> | Problem {
  if (isTooLarge(statSync(path).size)) return problem("too-large");
  const decode = (bytes: Uint8Array, name: Encoding): string => new TextDecoder(name).decode(bytes);
  return openedFile(fileContents(readFileSync(path), { encoding, decode, namesPlace }), sheet);
}

/** The atlas with the user's networks after the others. */
export const withUserNetworks = ({ records }: Atlas, userNetworks: readonly OtherNetworkRecord[]): Atlas =>
  atlasOf({ ...records, others: [...records.others, ...withDistinctNames(userNetworks)] });
