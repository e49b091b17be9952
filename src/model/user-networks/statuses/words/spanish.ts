import type { Words } from "./kinds.ts";

export const spanishWords: Words = {
  yes: "si,verdadero",
  no: "no,falso,no es,ni,sin,nunca,aún no,todavía no,ya no,ya no es,no ha,aun no es",
  member:
    "miembro,estado miembro,estados miembros,país miembro,parte,estado parte,estados partes,parte contratante,estado contratante",
  consent:
    "ratificado,ratificada,ratificación,ratificó,ha ratificado,adhesión,adherido,adherida,adhirió,aceptación,aceptado,aceptada,aprobación," +
    "aprobado,aprobada,sucesión,en vigor,entrada en vigor,confirmación formal,firma definitiva",
  signed:
    "firmante,estado firmante,firmado,firmada,firmó,firma,ha firmado,signatario,signataria,estado signatario,suscrito,suscrita,suscripción",
  observer: "observador,observadora,observadores,estado observador,país observador",
  candidate: "candidato,candidata,país candidato,candidatura,estado candidato",
  associate: "asociado,asociada,estado asociado,país asociado",
  partner: "socio,socio de diálogo,país socio",
  invited: "invitado,invitada,país invitado",
  suspended: "suspendido,suspendida,suspensión",
  ended:
    "ex,exmiembro,antiguo,antigua,retirado,retirada,se retiró,retiró,retiro,salió,salida,baja,denunciado,denunciada,denuncia,expulsado,expulsada," +
    "abandonó,dejó de ser",
  pending:
    "pendiente,pendiente de,en proceso,en proceso de,en trámite,en trámite de,en curso,previsto,prevista,sujeto a,sujeta a,solicitud," +
    "solicitada,solicitado,negociación,en negociación",
  detail:
    "estado,país,pleno,plena,de pleno derecho,fundador,fundadora,permanente,activo,activa,originario,actual,actualmente,con reserva," +
    "sin reserva,con reservas,sin reservas,estatus",
  link: "fecha,fecha de,de,del,la,el,los,las,un,una,en,es,a,ha,como,por,año,desde",
  and: "y,e,pero",
};
