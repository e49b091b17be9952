import { useEffect, useState } from "preact/hooks";
import type { ExportJob } from "../../export/save.ts";
import type { TextSize } from "../../export/text/text-size.ts";

/** How small the letters of a picture come out on paper; null until that is known, and for files without a picture. */
export function useTextSize(job: () => ExportJob): TextSize | null {
  const [textSize, setTextSize] = useState<TextSize | null>(null);
  const { format, size, style, section } = job().choices;
  const isPicture = format !== "csv" && format !== "json";
  useEffect(() => {
    if (!isPicture) return;
    let isAwaited = true;
    // What could not be loaded is told to whoever saves the file.
    const draws = import("../../export/save.ts").catch(() => null);
    void draws.then(loaded => {
      if (isAwaited && loaded) setTextSize(loaded.textSizeIn(job()));
    });
    return () => {
      isAwaited = false;
      setTextSize(null);
    };
  }, [isPicture, size, style, section]);
  return textSize;
}
