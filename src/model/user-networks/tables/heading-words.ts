import { fold } from "../../search/fold.ts";

/** What the words of a heading can say of its column. */
export const headingKinds = [
  "jurisdiction",
  "member-list",
  "other-place",
  "network",
  "status",
  "since",
  "until",
  "period",
  "year",
  "total",
  "index",
  "note",
  "about",
  "other",
] as const;
export type HeadingKind = (typeof headingKinds)[number];

const foldedWords = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[\n,]/)
      .map(fold)
      .filter(word => word !== ""),
  );

// Words and phrases in English, French, Spanish, Portuguese, German, Russian, Arabic and Chinese.

const jurisdictionWords = foldedWords(
  `jurisdiction,jurisdictions,country,countries,state,states,nation,territory,economy,iso,iso2,iso3,alpha2,alpha3,alpha 2,alpha 3,cca2,cca3,iso3c,iso2c,m49,
    country code,country name,state name,name,names,nom,nombre,nome,имя,название,名称,الاسم,entity,location,place,code,geo,ref area,reporter,participant,participants,pays,etat,etats,juridiction,code pays,pais,paises,estado,estados,jurisdiccion,
    jurisdicao,land,staat,länder,страна,страны,государство,государства,юрисдикция,دولة,الدولة,البلد,بلد,الدول,البلدان,国家,国家 地区,国家或地区,缔约国,国名,国家名称,国别,地区`,
);

const memberLists = foldedWords(
  `members,member states,member countries,parties,states parties,state parties,contracting parties,contracting states,participating states,participating countries,
    membership list,list of members,member,party,membres,états membres,pays membres,parties contractantes,états parties,liste des membres,miembros,estados miembros,
    países miembros,partes,estados parte,membros,estados membros,países membros,mitglieder,mitgliedstaaten,участники,члены,государства-члены,государства-участники,
    страны-участницы,страны-члены,الأعضاء,الدول الأعضاء,الأطراف,الدول الأطراف,成员,成员国,会员国,缔约方,参加国`,
);

const otherPlaces = foldedWords(
  `headquarters,hq,seat,depositary,depository,host,host country,host state,secretariat,origin,destination,partner,source,target,capital,language,languages,
    nationality,siège,dépositaire,origine,pays d'origine,langue,sede,depositario,origen,destino,idioma,depositário,origem,língua,штаб-квартира,депозитарий,язык,
    происхождение,назначение,المقر,الوديع,اللغة,总部,保存人,语言`,
);

const networkWords = foldedWords(
  `network,networks,treaty,treaties,agreement,agreements,convention,conventions,organization,organizations,organisation,organisations,org,orgs,group,groups,grouping,
    groupings,bloc,blocs,body,bodies,platform,platforms,instrument,instruments,alliance,alliances,union,forum,forums,fora,initiative,initiatives,mechanism,mechanisms,
    institution,institutions,igo,igos,protocol,protocols,partnership,association,name of network,network name,member of,memberships,
    réseau,réseaux,traité,traités,accord,accords,organisations,groupe,groupes,plateforme,réseau de coopération,nom du réseau,protocole,
    red,redes,tratado,tratados,acuerdo,acuerdos,convenio,convenios,convención,convenciones,organización,organizaciones,instrumento,instrumentos,grupo,grupos,plataforma,
    rede,acordo,acordos,convenção,convenções,convênio,organização,organizações,protocolo,netzwerk,netzwerke,abkommen,vertrag,übereinkommen,
    сеть,сети,соглашение,соглашения,конвенция,конвенции,договор,договоры,объединение,объединения,организация,организации,название сети,группа,платформа,протокол,
    شبكة,الشبكة,الشبكات,شبكات,اتفاق,الاتفاق,الاتفاقات,اتفاقية,الاتفاقية,الاتفاقيات,معاهدة,المعاهدة,مجموعة,المجموعة,منظمة,المنظمة,المنظمات,اسم الشبكة,المنصة,البروتوكول,
    网络,网路,网络名称,所属网络,组织,组织名称,协定,协议,公约,条约,机构,平台,议定书,集团`,
);

const statuses = foldedWords(
  `status,statuses,role,membership,standing,category,type,kind,level,level of participation,membership status,membership type,type of membership,participation,
    member status,status of membership,instrument type,statut,type,rôle,catégorie,qualité,adhésion,type de participation,situation,estatus,situación,calidad,tipo,
    categoría,rol,membresía,situação,categoria,papel,tipo de participação,status,rolle,статус,тип,роль,категория,вид участия,членство,участие,тип участия,
    الحالة,الوضع,الصفة,العضوية,نوع العضوية,الفئة,状态,身份,地位,类型,类别,性质,成员类型,成员身份`,
);

const starts = foldedWords(
  `since,joined,join,entry,entered,accession,acceded,from,start,start date,deposit,deposited,date deposited,date of deposit,styear,startyear,date joined,join date,admission,admitted,member since,entry into force,in force,valid from,
    date of accession,date of entry,date of admission,depuis,entrée,début,date d'adhésion,date d'entrée,adhésion,desde,ingreso,inicio,entrada,adhesión,fecha de ingreso,
    adesão,início,data de adesão,data de ingresso,ingresso,beitritt,seit,von,вступление,вступил,с,начало,дата вступления,присоединение,дата присоединения,
    منذ,من,تاريخ الانضمام,الانضمام,البداية,加入,加入日期,加入时间,加入年份,起,开始,生效,自`,
);

const ends = foldedWords(
  `left,leave,until,till,to,valid to,denunciation,denounced,end,ended,end date,endyear,exit,exited,withdrawal,withdrawn,withdrew,departure,terminated,termination,ceased,expiry,
    expired,expires,last year,out,date left,date of withdrawal,dénonciation,sortie,retrait,fin,jusqu'à,jusque,au,date de retrait,date de sortie,date de fin,
    salida,retiro,baja,hasta,denuncia,fecha de retiro,fecha de salida,saída,fim,término,retirada,até,data de saída,data de fim,austritt,bis,ende,
    выход,вышел,вышла,до,по,окончание,конец,дата выхода,дата окончания,денонсация,انسحاب,الانسحاب,تاريخ الانسحاب,النهاية,حتى,إلى,退出,退出日期,退出时间,截止,结束,结束日期,至,止`,
);

const periods = foldedWords(
  `period,periods,years,duration,dates,term,période,durée,années,período,periodo,años,anos,duração,zeitraum,период,срок,годы,الفترة,المدة,期间,时期,年限`,
);

const years = foldedWords("year,années,année,annee,año,ano,jahr,год,سنة,السنة,العام,年,年份,time period");

const totals = foldedWords(
  `total,totals,sum,count,subtotal,number of members,number of memberships,number of networks,grand total,nombre,nombre de membres,somme,suma,total general,
    número de miembros,soma,número de membros,summe,anzahl,итого,всего,количество,число участников,المجموع,مجموع,الإجمالي,العدد,总计,合计,共计,总数,数量,小计,total général`,
);

const indices = foldedWords(
  "id,nr,no,number,index,row,rank,#,n°,nº,№,unnamed,номер,п п,№ п п,رقم,الرقم,序号,编号,serial,s n,sl no,nummer,numéro,número",
);

const notes = foldedWords(
  `note,notes,comment,comments,remark,remarks,footnote,footnotes,observations,remarque,remarques,commentaire,commentaires,observaciones,nota,notas,comentario,
    comentarios,observações,comentários,bemerkung,anmerkung,примечание,примечания,комментарий,ملاحظات,ملاحظة,备注,说明,注释`,
);

const abouts = foldedWords(
  `authority,central authority,contact,contacts,contact point,competent authority,minister,ministry,office,address,email,e mail,phone,telephone,fax,income group,income level,
    income,autorité,autorité centrale,contact,adresse,autoridad,autoridad central,contacto,autoridade,autoridade central,contato,орган,центральный орган,контакт,
    السلطة,السلطة المركزية,主管机关,中央机关,联系人`,
);

const others = foldedWords(
  `date,datum,population,gdp,region,regions,continent,subregion,sub region,area,lat,lon,latitude,longitude,url,website,link,flag,currency,
    region code,sub region code,region name,capital city,dialling code,phone,
    régions,région,superficie,monnaie,sitio web,región,región,continente,población,superficie,moneda,região,população,área,moeda,kontinent,einwohner,
    регион,континент,население,площадь,столица,валюта,дата,المنطقة,القارة,السكان,المساحة,العملة,التاريخ,区域,大洲,洲,人口,面积,货币,日期,icao,fips,fips gec,gec,stanag,ioc,tld,cctld,fifa,source`,
);

/** The words and phrases of headings by what they say. */
export const wordsOfHeadings: Readonly<Record<HeadingKind, ReadonlySet<string>>> = {
  jurisdiction: jurisdictionWords,
  "member-list": memberLists,
  "other-place": otherPlaces,
  network: networkWords,
  status: statuses,
  since: starts,
  until: ends,
  period: periods,
  year: years,
  total: totals,
  index: indices,
  note: notes,
  about: abouts,
  other: others,
};
