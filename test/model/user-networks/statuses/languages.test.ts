import { describe, expect, it } from "vitest";
import { marksOf } from "../../../../src/model/user-networks/statuses/cell.ts";

const today = "2026-11-28";

function said(cell: string): string {
  const status = marksOf([cell], today)(cell);
  if (status.kind === "no") return "no";
  return status.known ? `${status.status}${status.counts ? "" : "*"}` : "?";
}

/** Cells of lists and treaties as they are published, by what they say, separated by "|". */
type Examples = Readonly<Record<string, string>>;

const examples: Readonly<Record<string, Examples>> = {
  English: {
    member:
      "Member|Full member|Founding member|Member State|State Party|Contracting Party|Acceded|Succession|Acceptance|Approval|In force",
    "signatory*": "Signatory|Signed|Signature only|Signed, not ratified|Signed; ratification pending|Yes (signed)",
    "observer*": "Observer|Permanent observer|Observer State|No (observer since 2004)|Yes (observer)",
    "candidate*": "Candidate|Applied for membership|Accession in progress|Ratification pending",
    "withdrawn*":
      "Former member|Left in 2016|Ratified 2004, denounced 2018|Membership terminated|Ceased to be a member",
    "associate*": "Associate member|Associated State",
    "suspended*": "Suspended|Member (suspended)|Yes, but suspended|Membership suspended",
    no: "No|Not a member|Non-member|No longer a member|Neither party nor signatory|Not yet a member|Unsigned|Third State",
    "?": "Provisional member|Prospective member|Honorary member|Acting member|Third party|Member-elect|Member (observer)|Member?|Full",
  },
  French: {
    member:
      "Membre|État membre|État partie|Partie contractante|Ratifié|Adhésion|Membre à part entière|Membre fondateur|Membre depuis 1995|Signé et ratifié",
    "signatory*": "Signataire|État signataire|Signé|Signé, non ratifié|Signé, sans ratification",
    "observer*": "Observateur|Observatrice|État observateur|Observateur depuis 2012",
    "candidate*": "Candidat|Pays candidat|Adhésion en cours|Demande d'adhésion",
    "withdrawn*": "Ancien membre|Retiré|Sorti en 2016|Membre jusqu'en 2016|A quitté en 2016|Dénoncé en 2016",
    "associate*": "Membre associé|État associé",
    "suspended*": "Suspendu|Suspendue|Membre suspendu",
    no: "Non|Non membre|N'est pas membre|N'est plus membre|Pas encore membre|Ni partie ni signataire|État tiers|Non partie",
    "?": "Membre provisoire|Membre honoraire|Membre et observateur|Partie au protocole uniquement|Participant",
  },
  Spanish: {
    member:
      "Miembro|Estado miembro|Estado Parte|Miembro pleno|Ratificado|Adhesión|Firmado y ratificado|En vigor|Miembro desde 1995|Miembro de pleno derecho",
    "signatory*": "Firmante|Firmado|Estado signatario|Suscrito|Firmado, no ratificado",
    "observer*": "Observador|Estado observador|Observadora|Observador desde 2012",
    "candidate*": "Candidato|País candidato|En proceso de adhesión|Ratificación pendiente|No, en trámite",
    "withdrawn*": "Exmiembro|Ex miembro|Retirado|Miembro hasta 2016|Baja 2016|Antiguo miembro|Denunciado en 2016",
    "associate*": "Miembro asociado|Estado asociado",
    "suspended*": "Suspendido|Miembro suspendido",
    no: "No|No es miembro|No miembro|Ya no es miembro|Ni parte ni signatario|Tercer Estado|Aún no miembro",
    "?": "Miembro honorario|Miembro provisional|Participante|Miembro, salvo territorios",
  },
  Portuguese: {
    member:
      "Membro|Estado-Membro|Estado Parte|Membro pleno|Ratificado|Adesão|Assinado e ratificado|Em vigor|Membro desde 1995",
    "signatory*": "Signatário|Assinado|Estado signatário|Assinado, não ratificado",
    "observer*": "Observador|Estado observador|Observadora",
    "candidate*": "Candidato|País candidato|Em processo de adesão|Ratificação pendente",
    "withdrawn*": "Ex-membro|Antigo membro|Saiu em 2016|Membro até 2016|Retirou-se em 2016",
    "associate*": "Membro associado",
    "suspended*": "Suspenso|Membro suspenso",
    no: "Não|Não é membro|Não membro|Já não é membro|Nem parte nem signatário",
    "?": "Membro honorário|Membro provisório|Participante",
  },
  Arabic: {
    member:
      "عضو|دولة عضو|دولة طرف|الدول الأطراف|عضو كامل العضوية|تصديق|انضمام|صدقت|عضو منذ 1995|عضو مؤسس|وقعت وصدقت|قبول|نعم",
    "signatory*": "موقع|دولة موقعة|وقعت|توقيع|وقعت ولم تصدق",
    "observer*": "مراقب|دولة مراقبة|بصفة مراقب|مراقب منذ 2012",
    "candidate*": "مرشح|دولة مرشحة|قيد الانضمام",
    "withdrawn*": "منسحب|عضو سابق|انسحبت في 2016|عضو حتى 2016",
    "associate*": "عضو منتسب",
    "suspended*": "معلق|معلق العضوية",
    no: "لا|غير عضو|ليس عضوا|لم تصدق",
    "?": "عضو شرفي|عضو مشارك|عضو مؤقت",
  },
  Russian: {
    member:
      "Член|Государство-член|Государство-участник|Участник|Полноправный член|Ратифицировано|Присоединение|Подписано и ратифицировано|Член с 1995 г.|Да",
    "signatory*": "Подписано|Подписал|Подписавшееся государство|Подписал, не ратифицировал",
    "observer*": "Наблюдатель|Государство-наблюдатель|Наблюдатель с 2012 года|В качестве наблюдателя",
    "candidate*": "Кандидат|Страна-кандидат|В процессе присоединения|Подала заявку",
    "withdrawn*": "Бывший член|Вышел|Вышла в 2016 г.|Член до 2016 г.|Денонсировано",
    "associate*": "Ассоциированный член",
    "suspended*": "Приостановлено|Членство приостановлено",
    no: "Нет|Не член|Не является членом|Не участвует|Больше не является членом|Нет данных",
    "?": "Почетный член|Временный член|Третья сторона",
  },
  Chinese: {
    member:
      "成员|成员国|会员国|缔约国|正式成员|创始成员国|批准|已批准|加入|接受|核准|继承|已签署并批准|成员（1995年起）|是",
    "signatory*": "签署|已签署|签署国|签字国|签署未批准|已签署，尚未批准",
    "observer*": "观察员|观察员国|2012年观察员",
    "candidate*": "候选国|申请加入|待批准",
    "withdrawn*": "退出|已退出|前成员国|2016年退出|成员（1990年至2016年）",
    "associate*": "准成员|联系国",
    "suspended*": "暂停|已中止",
    no: "否|非成员|非成员国|未加入|不是成员|尚未批准|不再是成员",
    "?": "名誉成员|临时成员|参与国",
  },
  "German and Dutch": {
    member:
      "Mitglied|Mitgliedstaat|Vertragsstaat|Ratifiziert|Beitritt|Mitglied seit 1995|lid|lidstaat|geratificeerd|toegetreden",
    "signatory*": "Unterzeichnet|Unterzeichner|Ondertekend",
    "observer*": "Beobachter|waarnemer",
    "withdrawn*": "Ehemaliges Mitglied|Ausgetreten 2016|voormalig lid",
    no: "Nein|Kein Mitglied|Nicht Mitglied|Nichtmitglied|nee|geen lid|niet",
    "?": "Ehrenmitglied|Erelid",
  },
};

describe.each(Object.entries(examples))("statuses in %s", (_, byMeaning) => {
  it.each(Object.entries(byMeaning))("say %s", (meaning, cells) => {
    const list = cells.split("|");
    expect(list.map(cell => [cell, said(cell)])).toEqual(list.map(cell => [cell, meaning]));
  });
});
