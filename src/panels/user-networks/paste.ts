import { useEffect, useRef } from "preact/hooks";

type ClipboardTable =
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "files"; readonly files: readonly File[] }
  | { readonly kind: "text"; readonly text: string };

/** What there is on the clipboard to read. A spreadsheet puts its cells there as HTML, as text and as a picture. */
export function clipboardTable(data: DataTransfer): ClipboardTable | null {
  const html = data.getData("text/html");
  if (/<table[\s>]/i.test(html)) return { kind: "html", html };
  if (data.files.length > 0) return { kind: "files", files: [...data.files] };
  const text = data.getData("text/plain");
  return text.trim() === "" ? null : { kind: "text", text };
}

interface PasteHandlers {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onHtml: (html: string) => void;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

/** Takes what is pasted while no field has the focus. */
export function usePaste(handlers: PasteHandlers): void {
  const present = useRef(handlers);
  present.current = handlers;
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const table = event.clipboardData && !isField(event.target) ? clipboardTable(event.clipboardData) : null;
      if (!table) return;
      event.preventDefault();
      if (table.kind === "html") present.current.onHtml(table.html);
      else if (table.kind === "files") present.current.onFiles(table.files);
      else present.current.onText(table.text);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);
}
