/** The fields of a JSON object. */
export type JsonFields = Readonly<Record<string, unknown>>;
