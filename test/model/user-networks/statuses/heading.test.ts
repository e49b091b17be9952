import { describe, expect, it } from "vitest";
import {
  type HeadingStatus,
  statusInHeading,
  timeInHeading,
} from "../../../../src/model/user-networks/statuses/heading.ts";

const read = (heading: string): string => {
  const time = timeInHeading(heading);
  const found = statusInHeading(heading);
  if (time) return found ? "both" : `${time.time}: ${time.rest}`;
  return found ? `${found.status}: ${found.rest}` : "none";
};

const all = (headings: string, meaning: string) => {
  const list = headings.split("|");
  expect(list.map(heading => [heading, read(heading)])).toEqual(list.map(heading => [heading, meaning]));
};

describe("a heading with a status and a network", () => {
  it("is split into the two", () => {
    all(
      "Nine (observer)|Nine observer|Nine observers|Observers of Nine|Nine – observers|Nine: observers|Nine_observer",
      "observer: Nine",
    );
    all("Former Nine|Left Nine|Nine withdrawal|Nine (former member)|Former members of Nine", "withdrawn: Nine");
    all(
      "Nine accession|Nine ratified|Date of accession to Nine|Nine (ratification)|Ratified Nine|Joined Nine",
      "ratified: Nine",
    );
    all("Nine signed|Signed Nine|Nine (signature)|Date of signature of Nine", "signatory: Nine");
    all("Nine member|Members of Nine|Nine (member)|Nine – members", "member: Nine");
    all("Non-members of Nine|Nine (non-member)|Nine non-members", "non-member: Nine");
    all("Nine since|Member of Nine since|Nine from", "since: Nine");
    all("Nine until|Member of Nine until", "until: Nine");
    all("EU candidate|EU (candidates)", "candidate: EU");
  });

  it("in seven languages", () => {
    all("Neuf (observateur)|Observateurs de Neuf|Neuf observateur", "observer: Neuf");
    all("Nueve (observador)|Observadores de Nueve", "observer: Nueve");
    all("Nove (observador)|Observadores de Nove", "observer: Nove");
    all("تسعة (مراقب)", "observer: تسعة");
    all("Девять (наблюдатель)", "observer: Девять");
    all("九观察员|九（观察员）", "observer: 九");
    all("非洲联盟成员", "member: 非洲联盟");
  });
});

describe("a heading that is a status", () => {
  const headings: Readonly<Partial<Record<HeadingStatus | "since" | "until", string>>> = {
    member: "Member|Members|is_member|State party|Membre|Miembro|Membro|عضو|Член|成员|Mitglied",
    ratified:
      "Ratified|Ratification|Date of accession|Entry into force|Date d'adhésion|Fecha de ratificación|Data de adesão|تاريخ الانضمام|Ratification, Acceptance(A), Accession(a)|year ratification or accession|Дата ратификации|批准日期",
    signatory:
      "Signed|Signature|Signatory|Date de signature|Fecha de firma|Data de assinatura|توقيع|Дата подписания|签署日期",
    observer: "Observer|Observateur|Observador|مراقب|Наблюдатель|观察员",
    candidate: "Candidate|Candidat|Candidato|مرشح|Кандидат|候选国",
    withdrawn: "Withdrawn|Former member|Ancien membre|Ex miembro|Ex-membro|منسحب|Бывший член|前成员",
    "non-member": "Non-member|No action|Not a member|Non membre|No miembro|Não membro|غير عضو|Не член|非成员",
    active: "Active|Actif|Activo|Ativo|نشط|Действующий|现任",
    since: "Since|From|Joined|Depuis|Desde|منذ|Дата вступления|加入时间",
    until: "Until|To|End date|Jusqu'à|Hasta|Até|حتى|Дата окончания|截止日期",
  };

  it.each(Object.entries(headings))("%s", (status, list) => all(list, `${status}: `));
});

it("a heading that may itself be a name is left whole", () => {
  const names =
    "Member States Forum|Partnership for Peace|Treaty of Accession|Council of Europe|European Union|联合国|非洲联盟|G20";
  all(
    `${names}|Convention on Extradition|Organization of American States|Country|Network|Status|Member status|Notes|Year|`,
    "none",
  );
  all("Signature and ratification", "none");
});
