import { useEffect, useState } from "preact/hooks";
import type { ExportJob } from "../../export/job.ts";
import type { ExportOptions } from "../../export/options.ts";
import type { TextSize } from "../../export/text/size.ts";

/** A text size, and the choices that it was measured for. */
interface Measured {
  readonly choices: string;
  readonly textSize: TextSize;
}

/** How small the letters of a picture are on paper. Null: not known yet, or the file is no picture. */
export function useTextSize(
  isPicture: boolean,
  { size, style, section }: ExportOptions,
  job: () => ExportJob,
): TextSize | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  const choices = `${size} ${style} ${section}`;
  useEffect(() => {
    if (!isPicture) return;
    let isCurrent = true;
    // Saving reports what could not be loaded.
    const draws = import("../../export/save.ts").catch(() => null);
    void draws.then(loaded => {
      if (isCurrent && loaded) setMeasured({ choices, textSize: loaded.textSizeIn(job()) });
    });
    return () => {
      isCurrent = false;
    };
  }, [isPicture, choices]);
  // Until the new choices are measured, what was measured for others says nothing of them.
  return isPicture && measured?.choices === choices ? measured.textSize : null;
}
