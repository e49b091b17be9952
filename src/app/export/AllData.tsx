import type { DataFormat } from "../../export/data/file.ts";
import type { PageApp } from "../state/page-app.ts";
import { downloadBlob } from "./download.ts";
import { unloadedText } from "./unloaded.ts";

const formats = ["xlsx", "csv"] as const satisfies readonly DataFormat[];

/** What writes the file loads on request. */
async function save(app: PageApp, format: DataFormat): Promise<void> {
  const { allDataFile, dataFormats } = await import("../../export/data/file.ts");
  const { store, derived, library, messages } = app;
  const { stem } = messages.peek().export.figure.data;
  const data = { atlas: store.atlas.peek(), context: derived.context.peek(), sources: library.sources.peek() };
  const content = allDataFile(data, __ATLAS_VERSION__, format);
  const { extension, mime } = dataFormats[format];
  const bytes = typeof content === "string" ? content : content.slice();
  downloadBlob(`${stem}.${extension}`, new Blob([bytes], { type: mime }));
}

/** Buttons that save everything that the atlas knows of memberships, whatever is chosen on the page. */
export function AllData({ app }: { readonly app: PageApp }) {
  const { data, menu } = app.messages.value.export.figure;
  const saving = (format: DataFormat): void => {
    save(app, format).catch(async error => app.toasts.say((await unloadedText(error, menu)) ?? menu.failed));
  };
  return formats.map(format => (
    <button class="button" type="button" key={format} onClick={() => saving(format)}>
      {data.save[format]}
    </button>
  ));
}
