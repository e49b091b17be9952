/**
 * Cases of a property: all of them in CI, and a third where somebody waits. Each run draws other cases, so that many
 * short runs look at as many as a long one. A change that `npm run mutate` makes meets a few of each.
 */
export function runs(all: number): number {
  const share = process.env.MUTATION_GROUP ? 20 : process.env.CI ? 1 : 3;
  return Math.ceil(all / share);
}
