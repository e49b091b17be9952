import type { CDPSession, Page } from "playwright";

/** One picture of the screen, as the browser composed it. */
export interface Frame {
  /** When it was shown, in ms since 1970. */
  readonly atMs: number;
  readonly jpeg: string;
}

export interface Film {
  readonly frames: readonly Frame[];
  stop(): Promise<void>;
}

/** Records every frame of a page, so that what is measured is what is seen and not what a script says of itself. */
export async function filmOf(session: CDPSession): Promise<Film> {
  const frames: Frame[] = [];
  const keep = ({ data, metadata, sessionId }: Screencast): void => {
    frames.push({ atMs: (metadata.timestamp ?? 0) * 1000, jpeg: data });
    void session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  };
  session.on("Page.screencastFrame", keep);
  await session.send("Page.startScreencast", { format: "jpeg", quality: 90, everyNthFrame: 1 });
  return {
    frames,
    async stop() {
      await session.send("Page.stopScreencast");
      session.off("Page.screencastFrame", keep);
    },
  };
}

interface Screencast {
  readonly data: string;
  readonly metadata: { readonly timestamp?: number };
  readonly sessionId: number;
}

/** Part of the screen, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many pixels of a box have a colour that is neither paper, ink nor sea, frame by frame. */
export const colouredIn = (lab: Page, frames: readonly Frame[], box: Box): Promise<readonly number[]> =>
  countedIn(lab, frames, box, "colour");

/** How many pixels of a box differ from the first frame's, frame by frame. */
export const changedIn = (lab: Page, frames: readonly Frame[], box: Box): Promise<readonly number[]> =>
  countedIn(lab, frames, box, "change");

/** Decodes in a page of its own, which is not slowed down. */
function countedIn(lab: Page, frames: readonly Frame[], box: Box, what: "colour" | "change"): Promise<number[]> {
  return lab.evaluate(
    async ({ pictures, box: { x, y, width, height }, what: wanted }) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("no canvas");
      const counts: number[] = [];
      let first: Uint8ClampedArray | null = null;
      for (const picture of pictures) {
        const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
        context.drawImage(image, -x, -y);
        const { data } = context.getImageData(0, 0, width, height);
        first ??= data;
        let count = 0;
        for (let i = 0; i < data.length; i += 4) {
          const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]];
          const colour = Math.max(r, g, b) - Math.min(r, g, b);
          const change =
            Math.abs(r - (first[i] ?? 0)) + Math.abs(g - (first[i + 1] ?? 0)) + Math.abs(b - (first[i + 2] ?? 0));
          if (wanted === "colour" ? colour > 60 : change > 60) count++;
        }
        counts.push(count);
      }
      return counts;
    },
    { pictures: frames.map(({ jpeg }) => jpeg), box, what },
  );
}
