/**
 * Reads an unknown value as a `T`, or throws a sentence that says where it is wrong. It replaces
 * valibot or zod: `objectOf` keeps a type and its check in step, and the sentences are our own.
 */
export type Check<T> = (value: unknown, where: string) => T;

export class RecordError extends Error {
  override readonly name = "RecordError";
}

const typeMismatch = (where: string, wanted: string): RecordError => new RecordError(`${where} must be ${wanted}.`);

export const stringCheck: Check<string> = (value, where) => {
  if (typeof value !== "string") throw typeMismatch(where, "a text");
  return value;
};

export const booleanCheck: Check<boolean> = (value, where) => {
  if (typeof value !== "boolean") throw typeMismatch(where, "true or false");
  return value;
};

export const numberOrStringCheck: Check<number | string> = (value, where) => {
  if (typeof value !== "number" && typeof value !== "string") throw typeMismatch(where, "a number or a text");
  return value;
};

/** The value or null; a missing field reads as null. */
export const nullable =
  <T>(check: Check<T>): Check<T | null> =>
  (value, where) =>
    value === null || value === undefined ? null : check(value, where);

export const picklist =
  <T extends string>(allowed: readonly T[]): Check<T> =>
  (value, where) => {
    const found = allowed.find(candidate => candidate === value);
    if (found === undefined) throw typeMismatch(where, `one of ${allowed.join(", ")}`);
    return found;
  };

export const arrayOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, where) => {
    if (!Array.isArray(value)) throw typeMismatch(where, "a list");
    return value.map((item, i) => check(item, `${where}, entry ${i + 1}`));
  };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object with a check per field; other fields are ignored. */
export const objectOf =
  <T extends object>(checks: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value, where) => {
    if (!isObject(value)) throw typeMismatch(where, "an object");
    const record: Partial<T> = {};
    for (const key in checks) {
      const field = Object.hasOwn(value, key) ? value[key] : undefined;
      record[key] = checks[key](field, `${where}, ${key}`);
    }
    return record as T;
  };

/** Strings by key, such as names by code. */
export const stringsByKey: Check<Readonly<Record<string, string>>> = (value, where) => {
  if (!isObject(value)) throw typeMismatch(where, "an object");
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, stringCheck(item, `${where}, ${key}`)]));
};

/** The fields that are there, checked; an absent or null one stays absent. */
export const optional =
  <T extends object>(checks: { readonly [K in keyof T]-?: Check<T[K]> }): Check<Partial<T>> =>
  (value, where) => {
    const found: Partial<T> = {};
    for (const key in checks) {
      const field = isObject(value) ? (value[key] ?? undefined) : undefined;
      if (field !== undefined) found[key] = checks[key](field, `${where}, ${key}`);
    }
    return found;
  };
