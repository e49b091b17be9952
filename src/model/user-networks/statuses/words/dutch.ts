import type { Words } from "./kinds.ts";

export const dutchWords: Words = {
  yes: "waar",
  no: "niet,onwaar,geen,nee,nog niet,nooit,niet meer,zonder",
  member: "lid,leden,lidstaat,lidstaten,partij,verdragspartij,lidmaatschap",
  consent: "geratificeerd,bekrachtigd,bekrachtiging,ratificatie,toetreding,toegetreden,in werking",
  signed: "ondertekend,ondertekenaar,ondertekening",
  observer: "waarnemer",
  candidate: "kandidaat,kandidaat lidstaat,kandidaat lid",
  associate: "geassocieerd,geassocieerde",
  partner: "dialoogpartner",
  invited: "uitgenodigd",
  suspended: "geschorst,opgeschort",
  ended: "voormalig,voormalige,uitgetreden,opgezegd,vertrokken,uittreding",
  pending: "aangevraagd,gepland,in behandeling",
  detail: "volwaardig,stichtend,oprichter,actief,vast,voltallig",
  link: "het,een,sinds,van,is",
  and: "maar",
};
