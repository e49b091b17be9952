/**
 * Cases of a property: all of them in CI, and a third where somebody waits. Each run draws other cases, so that many
 * short runs look at as many as a long one.
 */
export const runs = (all: number): number => (process.env.CI ? all : Math.ceil(all / 3));
