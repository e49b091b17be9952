import { useEffect, useState } from "preact/hooks";
import type { ExportJob } from "../../export/job.ts";
import type { ExportOptions } from "../../export/options.ts";
import type { TextSize } from "../../export/text/size.ts";

/** How small the letters of a picture are on paper. Null: not known yet, or the file is no picture. */
export function useTextSize(
  isPicture: boolean,
  { size, style, section }: ExportOptions,
  job: () => ExportJob,
): TextSize | null {
  const [textSize, setTextSize] = useState<TextSize | null>(null);
  useEffect(() => {
    if (!isPicture) return;
    let isCurrent = true;
    // Saving reports what could not be loaded.
    const draws = import("../../export/save.ts").catch(() => null);
    void draws.then(loaded => {
      if (isCurrent && loaded) setTextSize(loaded.textSizeIn(job()));
    });
    return () => {
      isCurrent = false;
      setTextSize(null);
    };
  }, [isPicture, size, style, section]);
  return textSize;
}
