/** Options of `figure` that say how its file looks; `commands/figure-options.ts` reads them. */
export const figureFlags = {
  size: { type: "string" },
  insets: { type: "string" },
  style: { type: "string" },
  scale: { type: "string" },
  colour: { type: "string", multiple: true },
  names: { type: "string" },
  title: { type: "string" },
  subtitle: { type: "string" },
  note: { type: "string" },
  editable: { type: "boolean" },
  "with-question": { type: "boolean" },
} as const;
