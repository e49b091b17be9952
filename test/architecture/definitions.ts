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
