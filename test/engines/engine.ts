export type Argument = string | number | boolean | null;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One window of a browser. A driver for a third engine is a file that opens one. */
export interface EngineWindow {
  /** Loads an address anew, even where only its fragment differs. */
  goTo(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page, which takes nothing along but its arguments. */
  evaluate<T, A extends readonly Argument[]>(run: (...args: A) => T, ...args: A): Promise<T>;
  /** Moves the pointer, as a hand does. */
  pointAt(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  type(text: string): Promise<void>;
  /** Addresses from which the page has asked for something since it was loaded. */
  requests(): Promise<readonly string[]>;
  /** The folder in which the browser saves files. */
  readonly downloads: string;
  close(): Promise<void>;
}
