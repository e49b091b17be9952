import type { Words } from "./kinds.ts";

export const portugueseWords: Words = {
  yes: "sim,verdadeiro",
  no: "não,não é,nem,sem,nunca,ainda não,já não,já não é,ainda não é,não foi",
  member:
    "membro,estado membro,estados membros,país membro,parte,estado parte,estados partes,parte contratante,estado contratante",
  consent:
    "ratificado,ratificada,ratificação,ratificou,adesão,aderiu,aderido,aceitação,aceitou,aprovação,aprovado,aprovada,aprovou,sucessão," +
    "em vigor,entrada em vigor,confirmação formal,assinatura definitiva",
  signed: "signatário,signatária,estado signatário,assinado,assinada,assinou,assinatura",
  observer: "observador,observadora,observadores,estado observador,país observador",
  candidate: "candidato,candidata,país candidato,candidatura,estado candidato,em adesão",
  associate: "associado,associada,estado associado,país associado",
  partner: "parceiro,parceira,parceiro de diálogo,país parceiro",
  invited: "convidado,convidada,país convidado",
  suspended: "suspenso,suspensa,suspensão",
  ended:
    "ex,exmembro,antigo,antiga,retirado,retirada,retirou se,se retirou,saiu,saída,denunciado,denunciada,denúncia,expulso,expulsa,abandonou,deixou de ser",
  pending:
    "pendente,pendente de,em processo,em processo de,em curso,em tramitação,previsto,prevista,sujeito a,sujeita a,pedido de,solicitado," +
    "solicitada,negociação,em negociação",
  detail:
    "estado,país,pleno,plena,de pleno direito,efetivo,efetiva,efectivo,fundador,fundadora,permanente,ativo,ativa,originário,atual," +
    "atualmente,com reserva,sem reserva,com reservas,sem reservas,estatuto",
  link: "data,data de,de,do,da,dos,das,o,a,os,as,um,uma,em,é,foi,por,como,ano,desde",
  and: "e,mas",
};
