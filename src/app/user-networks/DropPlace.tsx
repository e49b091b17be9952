import { useEffect, useState } from "preact/hooks";
import { DropOverlay } from "../../panels/user-networks/DropOverlay.tsx";
import type { PageApp } from "../state/page-app.ts";
import { fileDrops } from "./drops.ts";

/** Reads files that are dropped anywhere on the page, and opens the page that shows what was read. */
export function DropPlace({ app: { store, userNetworks, messages } }: { readonly app: PageApp }) {
  const [drops] = useState(() =>
    fileDrops(files => {
      userNetworks.fileImport.readFiles(files);
      if (store.view.peek().page !== "own") store.change({ page: "own" });
    }),
  );
  useEffect(() => drops.stop, [drops]);
  return drops.isOver.value ? <DropOverlay text={messages.value.userNetworks.dropHere} /> : null;
}
