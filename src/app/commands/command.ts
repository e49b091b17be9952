import type { en } from "../../i18n/en/index.ts";
import type { MountedMap } from "../state/atlas-app.ts";
import type { PageApp } from "../state/page-app.ts";

export type CommandGroup = keyof (typeof en)["search"]["commands"]["groups"];

/** Something that the page can do, as menus, keys and the search offer it. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** What finds it; left out: its label. */
  readonly texts?: readonly string[];
  /** Other words for it, which find it from the third letter on. */
  readonly synonyms?: readonly string[];
  readonly run: () => void;
}

/** What commands act on. */
export interface CommandPlace {
  readonly app: PageApp;
  readonly onPage: MountedMap;
}
