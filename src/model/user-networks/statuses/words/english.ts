import type { Words } from "./kinds.ts";

export const englishWords: Words = {
  yes: "yes,x,true,ok",
  no: "not,no,non,neither,nor,never,without,no longer,not yet,yet to,false",
  member:
    "member,membership,member state,member country,member nation,party,state party,states parties,contracting party," +
    "parties,contracting state,contracting parties,high contracting party,high contracting parties",
  consent:
    "ratified,ratification,joined,rejoined,ratifies,acceded,accession,accedes,accepted,acceptance,approved,approval,succeeded,succession," +
    "in force,entry into force,entered into force,formal confirmation,definitive signature",
  signed: "signatory,signatories,signatory state,signed,signature,signed only,signature only",
  observer: "observer,observer state,observer status,observer country,observer only",
  candidate:
    "candidate,applicant,candidate country,applicant country,candidacy,accession country,accession state,acceding country,acceding state",
  associate: "associate,associated,associate state,associated state,associated country",
  partner: "partner,dialogue partner,dialog partner,dialogue",
  invited: "invited,invitee,guest,invited state,invited country",
  suspended: "suspended,suspension",
  ended:
    "former,formerly,ex,left,withdrew,withdrawn,withdrawal,denounced,denunciation,expelled,expulsion,ceased,terminated," +
    "termination,exited,exit,lapsed,expired,departed,excluded,ceased to be",
  pending:
    "pending,planned,expected,in progress,under way,underway,subject to,awaiting,negotiations,in negotiation,applied,applied for," +
    "application,applying,applying for,in process,in the process of,to be ratified",
  detail:
    "state,country,nation,full,founding,founder,original,permanent,active,regular,ordinary,ex officio,by accession,by ratification,by succession,by acceptance,by approval,until further notice,chair," +
    "with reservation,with declaration,without reservation,with reservations,with declarations,without reservations,now,current," +
    "currently,also,already,since independence,status,no reservation,no reservations",
  link: "of,the,a,an,to,in,on,at,as,for,is,has,have,it,its,date,date of,year,since,from",
  and: "and,but",
};
