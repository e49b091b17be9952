import { unzipSync } from "fflate";
import type { ProblemKind } from "../problem.ts";

/** The workbook cannot be read, for the reason that the kind names. */
export class UnreadableWorkbook extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind) {
    super(kind);
    this.kind = kind;
  }
}

/** Bytes that the parts of a workbook may have once they are unpacked: a small archive can hold gigabytes. */
export const maxUnpackedBytes = 100_000_000;

export interface ZipArchive {
  readonly names: readonly string[];
  /** The bytes of a part. Null: there is none of that name. */
  read(name: string): Uint8Array | null;
}

function opened(bytes: Uint8Array, filter: (part: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new UnreadableWorkbook("broken-workbook");
  }
}

/** Opens a ZIP archive. Its parts are unpacked one by one; all together they may have so many bytes and no more. */
export function zipArchive(bytes: Uint8Array, maxBytes = maxUnpackedBytes): ZipArchive {
  const sizes = new Map<string, number>();
  opened(bytes, ({ name, originalSize }) => {
    sizes.set(name, originalSize);
    return false;
  });
  let unpacked = 0;
  return {
    names: [...sizes.keys()],
    read(name) {
      const size = sizes.get(name);
      if (size === undefined) return null;
      unpacked += size;
      if (unpacked > maxBytes) throw new UnreadableWorkbook("large-workbook");
      // What is unpacked goes into a buffer of the size that the archive states: more cannot come of it.
      const part = opened(bytes, found => found.name === name)[name];
      if (part?.length !== size) throw new UnreadableWorkbook("broken-workbook");
      return part;
    },
  };
}
