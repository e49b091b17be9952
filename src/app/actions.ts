import type { JurisdictionCode } from "../model/jurisdiction.ts";

/** Codes come back from elements and fields as text; only ours have three capital letters. */
export const isJurisdiction = (code: string): code is JurisdictionCode => /^[A-Z]{3}$/.test(code);
