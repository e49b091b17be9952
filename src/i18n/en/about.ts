import { dayOf } from "../formats.ts";
import { reviewed } from "./words.ts";

/** English: the page about the atlas. */
export const aboutInEnglish = {
  intro: [
    "The atlas shows networks through which prosecutors and central authorities help one another in criminal matters. It shows who is listed in each network, where networks overlap, and how one jurisdiction can reach another.",
    "It is made from a page of the United Nations Office on Drugs and Crime (UNODC) of about 2013. That page describes nine networks and lists the members of eight. The lists are copied exactly; the descriptions are our own.",
  ],
  checkedLongAgo:
    "The sources were last checked more than a year ago. Check an answer against the network’s official site before you act on it.",
  sections: [
    {
      title: "What it is not",
      paragraphs: [
        "A shared network helps you make contact. It is never a legal basis for a request. Ask your central authority which treaty or law applies.",
        "“Not listed” means that no list here names the jurisdiction. It may still be a member: a list may be old, incomplete or not published.",
        "The atlas is not a work of the United Nations or of any network. It does not use their emblems.",
      ],
    },
    {
      title: "Two editions",
      paragraphs: [
        `“List as published” (the published edition) is the UNODC page as it was, about 2013. “List today” (the current edition) is the same list with every change that a source supports, reviewed in ${reviewed} from archived copies of public sources.`,
        "For each membership, the atlas shows how it is listed, since when, its source and how certain it is. Where a status is disputed or unclear, a note says so wherever the membership appears.",
      ],
    },
    {
      title: "What is counted",
      paragraphs: [
        "A membership belongs to the jurisdiction that is listed: Réunion, not France. You can count territories separately or with their State. This changes the numbers, never the colours of the map.",
        "The French overseas departments are parts of France. The map shows them in a pale tint of the colours of France’s networks. They are never counted as members. For other territories, the sources don’t say whether a membership of their State extends to them.",
        "A network whose list is not known shows no number. That does not mean that it has no members.",
      ],
    },
    {
      title: "Privacy",
      paragraphs: [
        "Nothing leaves this page. It contacts no other site, sets no cookies and does not count visits.",
        "The two countries you look up are case information. They do not appear in the address, in file names or in titles. A link that you copy leaves them out unless you choose to include them.",
        "Networks that you add stay in this browser. So do the colours that you choose for figures, except colours of your own networks: these are lost when you close the page.",
      ],
    },
    {
      title: "Licences",
      paragraphs: [
        "The program is free under the MIT licence. The data that we made are under CC0: anyone may use them for any purpose. Names of jurisdictions come from packages under the MIT licence. The outlines on the map are made from Natural Earth, which is in the public domain. The typefaces Source Sans 3 and Source Serif 4, and in figures Noto Naskh Arabic and Noto Sans SC, are under the SIL Open Font Licence.",
        "Please name the atlas and the edition when you use the data, although you don’t have to.",
      ],
    },
  ],
  boundaries: "Boundaries and names",
  boundariesLink: "How they are drawn",
  boundariesDrawn: [
    "Names are the short names of the United Nations, in both editions. Where the UNODC page uses another name, the details of the jurisdiction say “Listed as”. Sentences call ten States by their everyday names, such as the United Kingdom and Bolivia.",
    "The map follows the practice of UN maps where its source allows. Areas whose status is not agreed are always grey: Jammu and Kashmir with a dotted Line of Control, Aksai Chin, Arunachal Pradesh, Abyei, Hala’ib, Bir Tawil, the Ilemi Triangle, the Chagos Archipelago. Borders that are not settled are dashed.",
    "Crimea is drawn with Ukraine (General Assembly resolution 68/262). The Golan is drawn with the Syrian Arab Republic (Security Council resolution 497). Western Sahara, the State of Palestine and Kosovo (under Security Council resolution 1244) are shown separately, with dashed borders.",
    "UN geodata shows some of these areas differently: Kosovo with Serbia, Abyei with the Sudan, the Chagos Archipelago with Mauritius.",
    "The final boundary between the Sudan and South Sudan has not yet been determined, so it is dashed too. Some edges of disputed areas were drawn by hand and are approximate.",
    "The atlas is not a work of the United Nations. Anyone who publishes for the UN Secretariat needs its clearance for any map, including maps from this atlas (ST/AI/189/Add.25/Rev.1).",
    "The projection is Equal Earth, which shows areas true to scale. Small States are dots until you zoom in far enough to see them.",
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
    `${work.author}: ${work.title}, version ${work.version} (${work.year}). Edition: ${work.note}. ${work.url} (accessed ${dayOf(work.accessed, "en")}).`,
  report: "Report an error",
  reportText: "There is no form, because the atlas sends nothing. Copy this text and send it to the project.",
  reportLabel: "Report",
  reportTemplate:
    "Cooperation Atlas, error report\nWhat the atlas says (jurisdiction, network, edition):\nWhat is correct:\nA public source that says so (address, date):",
  reportOn: (what: { readonly about: string; readonly edition: string; readonly says: readonly string[] }) =>
    [
      "Cooperation Atlas, error report",
      `About: ${what.about}`,
      `Edition: ${what.edition}`,
      "What the atlas says:",
      ...what.says.map(line => `- ${line}`),
      "What is correct:",
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
