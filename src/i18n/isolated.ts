/** Letters of right-to-left scripts. */
const rightToLeftLetters = /[\u0590-\u08ff]/;

/**
 * Wraps a right-to-left name in invisible isolating characters for a left-to-right line. Without them, a number or a
 * comma after an Arabic name would jump before it.
 */
export const isolated = (name: string): string => (rightToLeftLetters.test(name) ? `\u2068${name}\u2069` : name);

/** Removes the isolating characters. */
export const notIsolated = (text: string): string => text.replace(/[\u2068\u2069]/g, "");
