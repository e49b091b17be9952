export interface Definition {
  readonly name: string;
  readonly path: string;
  readonly exported: boolean;
}

const definition =
  /^(export )?(?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) ([A-Za-z_$][\w$]*)/gm;

/** The top-level definitions of a formatted file; one that starts a line is at the top level. */
export const definitionsIn = (path: string, text: string): readonly Definition[] =>
  [...text.matchAll(definition)].map(([, exported, name = ""]) => ({ name, path, exported: exported !== undefined }));

export interface Length {
  readonly place: string;
  readonly lines: number;
}

const opening = /^(?:export )?(?:default )?(?:async )?(?:function\*?|const) ([A-Za-z_$][\w$]*)(?!.*;$)/;

/** A line at the margin that closes parameters or types, behind which the body begins: `): void {`. */
const closesSignature = /(?:\{|=>|[(=])$/;

/** The lines of each top-level function of a formatted file, which ends where a line closes at the margin. */
export function lengthsIn(path: string, text: string): readonly Length[] {
  const found: Length[] = [];
  let open: { readonly name: string; readonly line: number } | null = null;
  for (const [i, line] of text.split("\n").entries()) {
    const name = opening.exec(line)?.[1];
    if (name !== undefined) open = { name, line: i };
    if (!open || !/^[})\]]/.test(line) || closesSignature.test(line)) continue;
    found.push({ place: `${path}: ${open.name}`, lines: i - open.line + 1 });
    open = null;
  }
  return found;
}
