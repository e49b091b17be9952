import type { PaperText } from "../../prose/sheet-text.ts";

/** Most letters that fit an A4 page in each type size, largest type first. */
const maxLettersBySize: readonly (readonly [size: string, letters: number])[] = [
  ["large", 3800],
  ["medium", 4800],
  ["small", 7200],
];

const lettersIn = ({ parts, foot }: PaperText): number =>
  [...foot, ...parts.flatMap(({ title, lines }) => [title, ...lines.map(({ lead, text }) => `${lead ?? ""}${text}`)])]
    // A short line takes the height of a full one.
    .reduce((sum, text) => sum + Math.max(text.length, 60), 0);

/** The sheet for print: text on one page. */
export function SheetPaper({ paper }: { readonly paper: PaperText }) {
  const letters = lettersIn(paper);
  const size = maxLettersBySize.find(([, most]) => letters <= most)?.[0] ?? "smallest";
  return (
    <div class="sheet-paper print-only" data-size={size}>
      <h2>{paper.title}</h2>
      {paper.head.map(text => (
        <p key={text}>{text}</p>
      ))}
      {paper.parts.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          {lines.map(({ lead, text }) => (
            <p key={`${lead} ${text}`}>
              {lead === null ? null : <strong>{lead}: </strong>}
              {text}
            </p>
          ))}
        </section>
      ))}
      {paper.foot.map(text => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
