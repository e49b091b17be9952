/** The words of table cells. Column keys and the codes of the data (relations, reasons) stay as they are. */
export interface TableWords {
  /** The edition of a day, such as "on 2016-05-01". */
  readonly onDay: (day: string) => string;
  /** The edition with its year, such as "published 2013". */
  readonly published: (year: string) => string;
  /** The edition with its month, such as "current 2026-11". */
  readonly current: (month: string) => string;
  readonly beyond: (month: string) => string;
  readonly own: string;
  readonly observer: string;
  readonly partOfState: string;
  readonly noList: string;
  readonly notCounted: (status: string) => string;
  readonly path: {
    readonly related: string;
    readonly shared: string;
    readonly bridge: string;
    readonly chain: string;
    readonly listed: string;
    readonly throughState: string;
    readonly throughTerritory: string;
  };
  readonly gaps: {
    readonly stateInNone: string;
    readonly otherInNone: string;
    readonly regionInNone: string;
    readonly regionsApart: string;
    readonly onlyBridge: string;
    readonly onlyCommonMember: string;
    readonly onlyNetwork: string;
    readonly membersInNoOther: string;
    readonly noList: string;
    readonly listInPart: string;
  };
}
