import { answerTo, type Meant, type Readings } from "./answers.ts";
import type { PlaceQuestion } from "./places.ts";

/** The rows of a question that have one answer, or none. */
export interface QuestionPart extends Pick<PlaceQuestion, "kind" | "spelling" | "suggestions"> {
  readonly rows: readonly number[];
  /** Undefined: the question is open. */
  readonly meant: Meant | undefined;
  /** True if these are all rows with the spelling. */
  readonly isWhole: boolean;
}

/** The questions by their answers, of which the newest may not have been read with the file yet. */
export function questionParts(questions: readonly PlaceQuestion[], readings: Readings): readonly QuestionPart[] {
  return questions.flatMap(({ key, rows, ...about }) => {
    const byAnswer = new Map<Meant | undefined, number[]>();
    for (const { row, meant: read } of rows) {
      const answer = answerTo(readings, key, row);
      const meant = answer === undefined ? read : answer;
      const same = byAnswer.get(meant);
      if (same) same.push(row);
      else byAnswer.set(meant, [row]);
    }
    return [...byAnswer].map(([meant, own]) => ({ ...about, rows: own, meant, isWhole: own.length === rows.length }));
  });
}
