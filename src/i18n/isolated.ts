/** Letters of scripts that are read from right to left. */
const rightToLeftLetters = /[\u0590-\u08ff]/;

/**
 * A name that keeps to itself on a line which is read from left to right: without that, a number or a comma behind one in
 * Arabic would jump before it. Signs that nobody sees stand around it.
 */
export const isolated = (name: string): string => (rightToLeftLetters.test(name) ? `\u2068${name}\u2069` : name);

/** The same without those signs. */
export const notIsolated = (text: string): string => text.replace(/[\u2068\u2069]/g, "");
