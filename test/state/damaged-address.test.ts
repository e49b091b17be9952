import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendedAddress, unreadParts } from "../../src/state/damaged-address.ts";
import { viewFrom } from "../../src/state/hash.ts";
import { hashWithQuestion } from "../../src/state/question-link.ts";
import type { View } from "../../src/state/view.ts";
import { runs } from "../tools/runs.ts";
import { codes, known, start, views } from "./views.ts";

const read = (hash: string): View => viewFrom(mendedAddress(hash), start, known).view;
const unread = (hash: string): readonly string[] => unreadParts(mendedAddress(hash), known);

/** Every view, with and without a question. */
const links = fc
  .tuple(views, fc.option(fc.constantFrom(...codes)), fc.option(fc.constantFrom(...codes)))
  .map(([view, from, to]) => hashWithQuestion({ ...view, question: { from, to } }, start));

/** What programs do to a link; `at` is any place in it. */
const alterations: readonly (readonly [string, (link: string, at: number) => string])[] = [
  ["encoded", link => encodeURIComponent(link)],
  ["encoded with signs in small letters", link => encodeURIComponent(link).replace(/%../g, sign => sign.toLowerCase())],
  ["encoded twice", link => encodeURIComponent(encodeURIComponent(link))],
  ["encoded three times", link => encodeURIComponent(encodeURIComponent(encodeURIComponent(link)))],
  ["with entities", link => link.replaceAll("&", "&amp;")],
  ["with entities of entities", link => link.replaceAll("&", "&amp;amp;")],
  ["with numbers of entities", link => link.replaceAll("&", "&#38;")],
  ...[
    ".",
    ",",
    ";",
    ")",
    "]",
    ">",
    '"',
    "'",
    "”",
    "».",
    ">.",
    ").",
    "&gt;",
    "&quot;",
    "%3E",
    "%22",
    "!",
    "…".normalize("NFKC"),
  ].map(sign => [`followed by ${sign}`, (link: string) => `${link}${sign}`] as const),
  ["in angle brackets", link => `<${link}>`],
  ["quoted-printable", link => link.replaceAll("=", "=3D")],
  ["quoted-printable in small letters", link => link.replaceAll("=", "=3d")],
  [
    "quoted-printable in lines",
    (link, at) => link.replaceAll("=", "=3D").replace(new RegExp(`^([^=]{0,${at}}[^=3D])`), "$1=\r\n"),
  ],
  ["in two lines", (link, at) => `${link.slice(0, at)}\n${link.slice(at)}`],
  ["in two lines with a margin", (link, at) => `${link.slice(0, at)}\r\n    ${link.slice(at)}`],
  ["with an encoded space", (link, at) => `${link.slice(0, at)}%20${link.slice(at)}`],
  ["with a soft hyphen", (link, at) => `${link.slice(0, at)}\u00ad${link.slice(at)}`],
  ["with an encoded soft hyphen", (link, at) => `${link.slice(0, at)}%C2%AD${link.slice(at)}`],
  ["with a zero-width space", (link, at) => `${link.slice(0, at)}\u200b${link.slice(at)}`],
  ["with a direction mark", link => `\u200e${link}\u2069`],
  ["in capitals", link => link.toUpperCase()],
  ["with a second #", link => `#${link}`],
  ["with an encoded #", link => `%23${link}`],
  ["with a second # and encoded", link => encodeURIComponent(`#${link}`)],
  ["with its whole address", link => `https://atlas.example/some/folder/#${link}`],
];

describe("an address that a program has altered", () => {
  it.each(alterations)("%s reads to the same view, and nothing of it is unread", (_, altered) => {
    fc.assert(
      fc.property(links, fc.double({ min: 0, max: 1, noNaN: true }), (link, share) => {
        // Not inside of a sign that is itself written with several characters.
        const hash = altered(link, Math.floor(share * link.length));
        expect(read(hash)).toEqual(viewFrom(link, start, known).view);
        expect(unread(hash)).toEqual([]);
      }),
    );
  });

  it("in two of these ways reads to the same view", () => {
    fc.assert(
      fc.property(links, fc.constantFrom(...alterations), fc.constantFrom(...alterations), (link, first, second) => {
        fc.pre(!/lines/.test(first[0] + second[0]) && !(/capitals/.test(second[0]) && /printable/.test(first[0])));
        const hash = second[1](first[1](link, 9), 14);
        fc.pre(!/%(?![0-9a-f]{2})|=(?:3[^d]|\W3)/i.test(hash));
        expect([hash, read(hash)]).toEqual([hash, viewFrom(link, start, known).view]);
      }),
      { numRuns: runs(500) },
    );
  });

  it("is mended to what the atlas writes, which stays as it is", () => {
    fc.assert(
      fc.property(links, link => {
        expect(mendedAddress(`#${link}`)).toBe(link);
        expect(mendedAddress(link)).toBe(link);
      }),
    );
  });
});

it("is mended once and for all, whatever it was", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webFragments(), fc.string()), text => {
      const mended = mendedAddress(text);
      expect(mendedAddress(mended)).toBe(mended);
    }),
    { numRuns: runs(2000) },
  );
});

describe("what is not understood in an address", () => {
  it.each([
    ["day=2026-02-31", "31 February"],
    ["on=2026-02-31", "31 February"],
    ["day=2023-02-29", "a leap day of another year"],
    ["day=9999-12-31", "a day to come"],
    ["day=99999-01-01", "a year of five digits"],
    ["day=0000-01-01", "a day before the document"],
    ["camera=nan,0,1", "no number"],
    ["camera=181,0,1", "a number out of range"],
    ["camera=1,2", "a number too few"],
    ["edition=tomorrow", "an unknown word"],
    ["chart=pie", "an unknown chart"],
    ["jurisdiction=XYZ", "an unknown jurisdiction"],
    ["network=nowhere", "an unknown network"],
    ["compare=ejn", "one network to compare"],
    ["compare=ejn,ejn", "a network to compare with itself"],
    ["from=XYZ", "an unknown end"],
    ["lang=xx", "an unknown language"],
    ["zoom=3", "an unknown key"],
    ["__proto__=x", "a key of every object"],
    ["hello", "a word"],
  ])("is told: %s, %s", (part, _) => {
    expect(unread(`edition=current&${part}&networks=ejn`)).toEqual([part]);
    expect(read(`edition=current&${part}&networks=ejn`)).toEqual({ ...start, edition: "current", networks: ["ejn"] });
  });

  it("is told where two parts contradict each other, and the first one holds", () => {
    expect(unread("edition=current&edition=published")).toEqual(["edition=published"]);
    expect(read("edition=current&edition=published").edition).toBe("current");
    expect(unread("edition=current&edition=current")).toEqual([]);
    expect(unread("fill=compare")).toEqual(["fill=compare"]);
  });

  it("leaves unknown networks to the sentence that names them", () => {
    expect(unread("networks=ejn,own-liaison")).toEqual([]);
  });

  it("is every part that changes nothing, whatever the text is; nothing throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webFragments(), fc.string()), text => {
        const mended = mendedAddress(text);
        const { view } = viewFrom(mended, start, known);
        if (mended !== "" && hashWithQuestion(view, start) === hashWithQuestion(start, start))
          expect(unreadParts(mended, known).length > 0 || /^networks=|edition=published/.test(mended)).toBe(true);
        // Nothing else is ever left of a text than parts of an address and what is around it.
        if (mended === "") expect(text.replace(/%[0-9a-f]{2}|&[a-z#0-9]+;|[\s\p{C}\p{P}\p{S}]/giu, "")).toBe("");
      }),
      { numRuns: runs(2000) },
    );
  });
});
