/** Whole cells that say that a country is not a member; words for no are in the lists by language. */
export const deniedCells =
  "n,no,non,nein,нет,no action,unsigned,nonparty,nonmember,non signatory,nonsignatory,unratified,did not sign,did not ratify,has not signed,has not ratified,have not ratified,third state,third country,état tiers,pays tiers,tercer estado," +
  "estado terceiro,третье государство,неучастник";

/** Cells that hold nothing, as people and programs write it. */
export const emptyCells =
  "none,na,n/a,nil,null,nd,no data,missing,nan,nat,s.o.,n.d.,н/д,нет данных,нет сведений,aucun,aucune,néant,ninguno,ninguna,nenhum,nenhuma," +
  "#n/a,#ref!,#value!,#name?,#null!,#div/0!,#num!,<na>,\\n,(null),(none),[null],无数据,不适用,لا يوجد,غير متوفر,sin datos,sem dados," +
  "non disponible,no disponible,non applicable,no aplica,não se aplica,not applicable,not available,не применимо";

/** Cells that say that nothing is known. */
export const unknownCells =
  "unknown,tbd,tbc,不详,غير معروف,nicht bekannt,unbekannt,неизвестно,desconocido,inconnu,desconhecido";
