import { dayOf } from "../formats.ts";
import { reviewed } from "./words.ts";

/** English: the page about the atlas. */
export const aboutInEnglish = {
  intro: [
    "The atlas shows the networks through which prosecutors and central authorities help one another in criminal matters: who is in which, where they overlap, and how one jurisdiction reaches another.",
    "It is made from a page of the United Nations Office on Drugs and Crime of about 2013, which describes nine networks and lists the members of eight. The lists are kept to the letter; the descriptions are our own.",
  ],
  checkedLongAgo:
    "The sources were last checked more than a year ago. Check an answer against the network’s official site before you act on it.",
  sections: [
    {
      title: "What it is not",
      paragraphs: [
        "A shared network is an introduction, never a legal basis. Which treaty or law a request can rest on is a question for your central authority.",
        "“Not listed” is what a source says about a list. It is never a “no”: a list may be old, incomplete or not published.",
        "The atlas is no work of the United Nations or of any network, and shows no emblem of theirs.",
      ],
    },
    {
      title: "Two editions",
      paragraphs: [
        `“Published” is the document as it stands, about 2013. “Current” is the same with every change applied for which a source was found, reviewed in ${reviewed} from archived copies of public sources.`,
        "Each membership says how it is listed, since when, who says so and how sure that is. Where a status is open, a flag says so wherever the membership is named.",
      ],
    },
    {
      title: "How it counts",
      paragraphs: [
        "A membership belongs to the jurisdiction that is listed: Réunion, not France. Territories can be counted apart or with their State; that is a rule of counting and paints nobody.",
        "The French overseas departments are parts of France: they take a pale tint of France’s networks and are never counted for them. Of other territories the sources don’t say whether a membership of their State extends to them.",
        "A network without a known list has no number. It must not be read as a network without members.",
      ],
    },
    {
      title: "Privacy",
      paragraphs: [
        "Nothing leaves this page. It asks no other host for anything, sets no cookie and counts nobody.",
        "Which two countries you look up is case information. It does not stand in the address, in a file name or in a title, and a copied link leaves it out unless you ask for it.",
        "Networks that you add yourself stay in this browser.",
      ],
    },
    {
      title: "Licences",
      paragraphs: [
        "The program is free under the MIT licence. The data are under CC0, as far as they are ours: anybody may use them for anything. Names of jurisdictions come from packages under the MIT licence. The geometry is made from Natural Earth, which is in the public domain. The typefaces Source Sans 3 and Source Serif 4, and in figures Noto Naskh Arabic and Noto Sans SC, are under the SIL Open Font Licence.",
        "Nobody has to, but please name the atlas and the edition when you use the data.",
      ],
    },
  ],
  boundaries: "Boundaries and names",
  boundariesLink: "How they are drawn",
  boundariesDrawn: [
    "Names are the short names of the United Nations, in both editions; where the document has another, the sheet says “listed as”.",
    "The map follows the practice of UN maps where its source allows. Areas whose status is not agreed are grey whatever is chosen: Jammu and Kashmir with a dotted Line of Control, Aksai Chin, Arunachal Pradesh, Abyei, Hala’ib, Bir Tawil, the Ilemi Triangle, the Chagos Archipelago. Borders that are not settled are dashed.",
    "Crimea is drawn with Ukraine (General Assembly resolution 68/262), the Golan with the Syrian Arab Republic (Security Council resolution 497); Western Sahara, the State of Palestine and Kosovo (under Security Council resolution 1244) are units of their own, with dashed borders.",
    "UN geodata draws some of these units otherwise: Kosovo with Serbia, Abyei with the Sudan, the Chagos Archipelago with Mauritius.",
    "The final boundary between the Sudan and South Sudan has not yet been determined; it is dashed, too. Some edges of disputed areas are drawn by hand and approximate.",
    "The atlas is no work of the United Nations. Whoever publishes for their Secretariat needs its clearance for any map, also for one taken from here (ST/AI/189/Add.25/Rev.1).",
    "The projection is Equal Earth, in which areas are true to scale. Small States are drawn as a dot while they are too small to be seen.",
  ],
  areaNotes: "Notes on areas",
  cite: "How to cite",
  author: "The authors of Cooperation Atlas",
  figureIn: (figure: string, title: string) => `${figure} [figure]. In: ${title}`,
  citations: { text: "Text", bibtex: "BibTeX", csl: "CSL-JSON" },
  citation: (work: {
    readonly author: string;
    readonly title: string;
    readonly year: number;
    readonly version: string;
    readonly note: string;
    readonly url: string;
    readonly accessed: string;
  }) =>
    `${work.author}: ${work.title}, version ${work.version} (${work.year}). Edition: ${work.note}. ${work.url} (read on ${dayOf(work.accessed, "en")}).`,
  report: "Report an error",
  reportText: "There is no form here, since nothing leaves this page. Copy this text and send it to the project.",
  reportLabel: "Report",
  reportTemplate:
    "Cooperation Atlas, error report\nWhat stands there (jurisdiction, network, edition):\nWhat is right:\nA public source that says so (address, date):",
  reportOn: (what: { readonly about: string; readonly edition: string; readonly says: readonly string[] }) =>
    [
      "Cooperation Atlas, error report",
      `About: ${what.about}`,
      `Edition: ${what.edition}`,
      "What stands there:",
      ...what.says.map(line => `- ${line}`),
      "What is right:",
      "A public source that says so (address, date):",
    ].join("\n"),
  reportMembership: (fact: {
    readonly network: string;
    readonly notes: readonly string[];
    readonly since: string | null;
    readonly sources: readonly string[];
  }) =>
    [
      fact.network,
      ...fact.notes,
      ...(fact.since === null ? [] : [`since ${fact.since}`]),
      `source ids ${fact.sources.join(", ")}`,
    ].join("; "),
};
