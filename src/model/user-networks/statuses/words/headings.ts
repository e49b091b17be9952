/** Words that head a column of marks of who takes part now. */
export const activeHeadings =
  "active,is active,current,actif,active,actuel,en activité,activo,activa,vigente,actual,ativo,ativa,vigente,atual,نشط,حالي,ساري,действующий," +
  "активный,действует,现任,有效,在任,aktiv,actief";

/** Words that head a column of the starts of memberships. */
export const sinceHeadings =
  "since,from,start,start date,date of start,joined,joining date,date joined,year joined,joined on,member since,membership start,entry date,date of entry," +
  "valid from,begin,begin date,styear,admission,date of admission,depuis,début,date de début,date d'entrée,entrée,membre depuis,année d'entrée,à partir de," +
  "desde,inicio,fecha de inicio,fecha de ingreso,ingreso,miembro desde,año de ingreso,início,data de início,data de entrada,data de ingresso," +
  "membro desde,ano de ingresso,entrada,منذ,البداية,تاريخ البداية,تاريخ البدء,من,عضو منذ,с,начало,дата начала,дата вступления,вступление,год вступления,от," +
  "член с,自,起,开始,开始日期,起始日期,加入时间,加入年份,入会时间,seit,beginn,mitglied seit,sinds";

/** Words that head a column of the ends of memberships. */
export const untilHeadings =
  "until,till,to,end,end date,date of end,ended,membership ended,membership end,valid to,valid until,expiry,expiry date,endyear,last year,out,left on,date left," +
  "year left,jusqu'à,fin,date de fin,au,hasta,fin,fecha de fin,fecha final,término,até,fim,data de fim,término,data final,ate,حتى,النهاية,تاريخ النهاية," +
  "تاريخ الانتهاء,إلى,до,по,окончание,конец,дата окончания,止,至,截止,结束,结束日期,截止日期,终止日期,bis,ende,tot,einde";
