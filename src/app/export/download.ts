import { signal } from "@preact/signals";

/** The name of the file that was saved last; a new record each time, so that the same name is announced again. */
export const savedFile = signal<{ readonly name: string } | null>(null);

/** Passes a file made in the page to the browser's downloads, without a server. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  savedFile.value = { name };
  // The browser reads the address only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const download = (name: string, type: string, text: string): void =>
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
