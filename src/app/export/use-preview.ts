import { useEffect, useState } from "preact/hooks";
import type { FileFormat } from "../../export/format.ts";
import type { ExportJob } from "../../export/job.ts";
import type { ExportOptions } from "../../export/options.ts";
import type { FilePreview } from "../../export/preview.ts";
import { withDetailedWorld } from "./job.ts";

/** A preview, and the choices that it was made for. */
interface Made {
  readonly choices: string;
  readonly preview: FilePreview;
  /** Address of the picture. Null: the file is text. */
  readonly address: string | null;
}

export interface ShownPreview extends Omit<Made, "choices"> {
  /** The choices have changed since. */
  readonly isStale: boolean;
}

/** Somebody who types is not shown each letter. */
const pauseMs = 150;

/** The file as it will be saved. Null: not made yet. The last preview stays until the next is there. */
export function usePreview(format: FileFormat, options: ExportOptions, job: () => ExportJob): ShownPreview | null {
  const [made, setMade] = useState<Made | null>(null);
  const choices = JSON.stringify([format.id, options]);
  useEffect(() => {
    let isCurrent = true;
    const make = async (): Promise<void> => {
      const { previewOf } = await import("../../export/preview.ts");
      const preview = await previewOf(format, await withDetailedWorld(job()));
      if (!isCurrent) return;
      const address = preview.picture && URL.createObjectURL(preview.picture);
      setMade({ choices, preview, address });
    };
    // Saving reports what could not be loaded or drawn.
    const timer = setTimeout(() => void make().catch(() => null), made === null ? 0 : pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [choices]);
  const address = made?.address ?? null;
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  return made && { ...made, isStale: made.choices !== choices };
}
