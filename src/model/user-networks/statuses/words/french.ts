import type { Words } from "./kinds.ts";

export const frenchWords: Words = {
  yes: "oui,vrai",
  no: "non,faux,pas,n est pas,n a pas,pas encore,n est plus,ni,sans,jamais,ne,n est pas encore,n a pas encore",
  member:
    "membre,état membre,états membres,pays membre,partie,état partie,états parties,partie contractante,état contractant,état adhérent",
  consent:
    "ratifié,ratifiée,a ratifié,adhésion,adhéré,a adhéré,acceptation,accepté,acceptée,approbation,approuvé,approuvée,en vigueur," +
    "entrée en vigueur,entré en vigueur,confirmation formelle,signature définitive",
  signed: "signataire,état signataire,signé,signée,a signé,signé seulement",
  observer: "observateur,observatrice,état observateur,pays observateur,statut d observateur",
  candidate: "candidat,candidate,candidature,pays candidat,état candidat,en voie d adhésion",
  associate: "associé,associée,état associé,pays associé",
  partner: "partenaire,partenaire de dialogue,pays partenaire",
  invited: "invité,invitée,pays invité",
  suspended: "suspendu,suspendue,suspension",
  ended:
    "ancien,ancienne,anciennement,ex,sorti,sortie,retiré,retirée,s est retiré,s est retirée,retrait,dénoncé,dénoncée,dénonciation," +
    "quitté,a quitté,exclu,exclue,expulsé,expulsée",
  pending:
    "en cours,en cours de,en attente,en attente de,prévu,prévue,envisagé,envisagée,sous réserve de,demande,demandée,négociation,en négociation",
  detail:
    "état,pays,plein,pleine,à part entière,de plein droit,fondateur,fondatrice,originaire,permanent,permanente,actif,active,actuel," +
    "actuellement,avec réserve,sans réserve,avec réserves,sans réserves,statut",
  link: "de,du,des,d,le,la,les,l,un,une,en,à,est,a,au titre de,comme,en tant que,en qualité de,par,année,depuis",
  and: "et,mais,puis",
};
