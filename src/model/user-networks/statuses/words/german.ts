import type { Words } from "./kinds.ts";

export const germanWords: Words = {
  yes: "ja,wahr",
  no: "nicht,falsch,kein,keine,nein,noch nicht,weder,nie,ohne,nichtmitglied,nicht mehr",
  member:
    "mitglied,mitglieder,mitgliedstaat,mitgliedsstaat,mitgliedstaaten,mitgliedschaft,vertragsstaat,vertragspartei,vollmitglied,gründungsmitglied",
  consent: "ratifiziert,ratifikation,ratifizierung,beitritt,beigetreten,annahme,genehmigung,in kraft,inkrafttreten",
  signed: "unterzeichnet,unterzeichner,unterzeichnerstaat,unterzeichnung",
  observer: "beobachter,beobachterstaat,beobachterstatus",
  candidate: "kandidat,kandidatenland,beitrittskandidat,bewerber,bewerberland",
  associate: "assoziiert,assoziiertes,assoziierter",
  partner: "dialogpartner",
  invited: "eingeladen,gast",
  suspended: "suspendiert,suspendierung,ausgesetzt",
  ended:
    "ehemalig,ehemaliger,ehemaliges,ehemals,ausgetreten,austritt,früher,früheres,gekündigt,kündigung,ausgeschieden",
  pending: "ausstehend,beantragt,geplant,vorbehaltlich,steht aus",
  detail: "staat,land,ordentliches,ständiges,ständiger,aktives,mit vorbehalt,ohne vorbehalt,derzeit",
  link: "datum,datum des,datum der,der,die,das,ein,ist,im,am,als,seit",
  and: "und,aber",
};
