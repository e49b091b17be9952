declare const brand: unique symbol;

/** Text of one kind, such as a code or an id: the type keeps kinds apart and leaves the value a plain string. */
export type Branded<Kind extends string> = string & { readonly [brand]: Kind };
