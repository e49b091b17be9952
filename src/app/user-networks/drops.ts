import { type ReadonlySignal, signal } from "@preact/signals";
import type { ChosenFile } from "./file-import.ts";

interface FileDrops {
  /** True while a person drags a file over the page. */
  readonly isOver: ReadonlySignal<boolean>;
  readonly stop: () => void;
}

const hasFiles = (data: DataTransfer | null): data is DataTransfer => data?.types.includes("Files") ?? false;

/** How long the page waits for the next sign of a drag before it takes the file for gone. */
const leaveMs = 150;

/** The files of a drop; a browser says only of its entries which is a folder. */
function droppedFiles({ items, files }: DataTransfer): readonly ChosenFile[] {
  const entries = [...items].filter(({ kind }) => kind === "file").map(item => item.webkitGetAsEntry?.() ?? null);
  return [...files].map((file, i) => ({ file, isFolder: entries[i]?.isDirectory ?? false }));
}

/** Takes files that are dropped anywhere on the page; text, links and pictures of the page itself are left alone. */
export function fileDrops(onFiles: (files: readonly ChosenFile[]) => void): FileDrops {
  const isOver = signal(false);
  const stopping = new AbortController();
  const listen = <K extends "dragstart" | "dragend" | "dragover" | "dragleave" | "drop">(
    kind: K,
    listener: (event: DragEvent) => void,
  ): void => window.addEventListener(kind, listener, { signal: stopping.signal });
  let isOwn = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const show = (isShown: boolean): void => {
    clearTimeout(leaving);
    isOver.value = isShown;
  };
  listen("dragstart", () => {
    isOwn = true;
  });
  listen("dragend", () => {
    isOwn = false;
  });
  listen("dragover", event => {
    if (isOwn || !hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    show(true);
  });
  listen("dragleave", event => {
    // Without a related target the pointer has left the window, or only an element in Safari, which then goes on.
    if (event.relatedTarget === null) leaving = setTimeout(show, leaveMs, false);
  });
  listen("drop", event => {
    show(false);
    if (isOwn || !hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    onFiles(droppedFiles(event.dataTransfer));
  });
  return { isOver, stop: () => stopping.abort() };
}
