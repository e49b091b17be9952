import { describe, expect, it } from "vitest";
import { cliInEnglish } from "../../src/i18n/en/cli.ts";
import { en } from "../../src/i18n/en/index.ts";

type Sentence = (...values: readonly unknown[]) => unknown;

/** Every function among the messages, by its path. */
function sentencesIn(messages: object, path = ""): readonly (readonly [string, Sentence])[] {
  return Object.entries(messages).flatMap(([key, value]): readonly (readonly [string, Sentence])[] => {
    const own = path === "" ? key : `${path}.${key}`;
    if (typeof value === "function") return [[own, value as Sentence]];
    return typeof value === "object" && value !== null ? sentencesIn(value, own) : [];
  });
}

const names = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `Name${"abcdef".charAt(i)}`);
const filled = (keys: string, n: number): object => Object.fromEntries(keys.split(" ").map(key => [key, n]));

/** Sentences whose values are records or tuples, said of `n`. */
const ofRecords: Readonly<Record<string, (n: number) => unknown>> = {
  // Never said of one: a chain has two bridges or more, and one network can be drawn.
  "question.chained": n => en.question.chained("A", "B", Math.max(2, n)),
  "question.brief.chained": n => en.question.brief.chained(Math.max(2, n)),
  "charts.eulerTooMany": n => en.charts.eulerTooMany(Math.max(2, n), 8),
  "charts.row": n => en.charts.row({ networks: ["A", "B"], count: n, counting: "exactly" }),
  "charts.pair": n => en.charts.pair({ networks: ["A", "B"], count: n, share: 5, relation: "apart" }),
  "question.reaches": n => en.question.reaches("A", [n, n, n]),
  "editions.sinceThen.published": n => en.editions.sinceThen.published({ changes: n, corrections: n }),
  "editions.sinceThen.current": n => en.editions.sinceThen.current({ changes: n, corrections: n }),
  "userNetworks.members": n => en.userNetworks.members([n, n]),
  "userNetworks.editor.members": n => en.userNetworks.editor.members([n, n]),
  "userNetworks.questions.rows": n => en.userNetworks.questions.rows(Array.from({ length: n + 6 }, (_, i) => 10 + i)),
  "answer.fills.compared": n => en.answer.fills.compared("A", "B", { both: n, first: n, second: n }),
  "answer.fills.gaps": n => en.answer.fills.gaps({ none: n, one: n, more: n }),
  "answer.overview": n => en.answer.overview({ jurisdictions: n, networks: n, inMoreThanOne: n }),
  "answer.overlap": n => en.answer.overlap({ count: n, names: "A" }, "B", "exactly"),
  "cli.overlaps": n => cliInEnglish.overlaps({ ...filled("jurisdictions cells pairs", n), edition: "E" } as never),
};

/** What a sentence says of `n`, for each way of giving it its values; a way that it does not take says nothing. */
function saidOf(path: string, sentence: Sentence, n: number): readonly string[] {
  const record = ofRecords[path];
  if (record) return [String(record(n))];
  let ways: readonly (readonly unknown[])[] = [[]];
  for (let i = 0; i < sentence.length; i++)
    ways = ways.flatMap(way => [n, "Alpha", names(n)].map(own => [...way, own]));
  return ways.flatMap(way => {
    try {
      const said = sentence(...way);
      return typeof said === "string" ? [said] : [];
    } catch {
      return [];
    }
  });
}

const one = "(?:\\b1|\\b[Oo]ne)";
const many = "\\b(?:0|2|3|[Nn]o|[Tt]wo|[Tt]hree)";
const nouns =
  "jurisdiction|network|pair|member|membership|row|cell|chain|region|result|change|correction|fact|byte|statement|problem|bridge|column|State|source|fault|place";
const of = "(?: more)?(?: of \\w+)?";
const wrong = [
  ["one of several", new RegExp(`(?<![–-])${one} (?:more )?(?:${nouns})s\\b`)],
  ["several of one", new RegExp(`\\b(?:2|3|[Tt]wo|[Tt]hree) (?:more )?(?:${nouns})\\b(?!-)`)],
  [
    "one with a plural verb",
    new RegExp(`${one} (?:more )?(?:${nouns})${of} (?:are|have|share|hang|were|need|fit|rest)\\b`),
  ],
  [
    "several with a singular verb",
    new RegExp(`${many} (?:more )?(?:${nouns})s${of} (?:is|has|shares|hangs|was|needs|fits|rests)\\b`),
  ],
] as const;

const all = [...sentencesIn(en), ...sentencesIn(cliInEnglish, "cli")];

describe("sentences that count", () => {
  it.each([0, 1, 2, 3])("agree with %i", n => {
    const faults = all.flatMap(([path, sentence]) =>
      saidOf(path, sentence, n).flatMap(said =>
        wrong.filter(([, pattern]) => pattern.test(said)).map(([fault]) => `${path}, ${fault}: ${said}`),
      ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it("are all asked: each that puts a number into words says one", () => {
    const counts = /\b(?:count|counted|jurisdictions|inWords|networkCount)\)?\(|networksInFigures|rowCount/;
    const silent = all
      .filter(([, sentence]) => counts.test(sentence.toString()))
      .filter(([path, sentence]) => !saidOf(path, sentence, 6).some(said => /\b(?:5|6|[Ss]ix|[Ff]ive)\b/.test(said)))
      .map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it("find each kind of fault", () => {
    const found = (text: string) => wrong.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault);
    expect(found("REFCO: 1 pair share no other network")).toEqual(["one with a plural verb"]);
    expect(found("1 pair of networks have a common member")).toEqual(["one with a plural verb"]);
    expect(found("Reading … 1 memberships so far.")).toEqual(["one of several"]);
    expect(found("3 pair")).toEqual(["several of one"]);
    expect(found("no members is")).toEqual(["several with a singular verb"]);
  });
});
