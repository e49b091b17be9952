/** Cells that say no, or that nothing is known, as people and programs write it. */
export const noCells =
  "0,n,no,f,none,na,n/a,nil,null,nd,no data,missing,nan,unknown,tbd,tbc,s.o.,n.d.,н/д,нет данных,нет сведений,aucun,aucune,néant,ninguno," +
  "ninguna,nenhum,nenhuma,#n/a,#ref!,#value!,#name?,#null!,#div/0!,#num!,<na>,\\n,(null),(none)," +
  "[null],nat,无数据,不详,لا يوجد,غير متوفر,غير معروف,no action,unsigned,nonparty,nonmember,неучастник,third state,third country,non signatory,état tiers,pays tiers,tercer estado,estado terceiro,третье государство,nicht bekannt,неизвестно,不适用,не применимо," +
  "sin datos,sem dados,non disponible,no disponible,non applicable,no aplica,não se aplica,not applicable,not available,desconocido,inconnu,desconhecido";
