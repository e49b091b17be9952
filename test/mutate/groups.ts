/** Part of the source that is mutated together, and the tests that must notice. */
export interface MutationGroup {
  readonly name: string;
  readonly mutated: readonly string[];
  /** Run for each mutant, so only tests that take less than a second or two. */
  readonly tests: readonly string[];
  /** The least share of mutants that tests must notice, in per cent. */
  readonly leastScore: number;
}

export const mutationGroups: readonly MutationGroup[] = [
  {
    name: "sets",
    mutated: ["src/model/sets/**/*.ts"],
    tests: ["test/model/sets/*.test.ts", "test/model/routes/route.test.ts"],
    leastScore: 92,
  },
  {
    name: "routes",
    mutated: ["src/model/routes/**/*.ts"],
    tests: ["test/model/sets/facts.test.ts", "test/model/routes/!(all-pairs).test.ts"],
    leastScore: 92,
  },
  {
    name: "editions",
    mutated: ["src/model/{edition,change,diff,doubt,standing}.ts"],
    tests: ["test/model/*.test.ts", "test/data/current.test.ts"],
    leastScore: 92,
  },
  {
    name: "hash",
    mutated: ["src/state/{hash,user-network-ids}.ts"],
    tests: ["test/state/*.test.ts"],
    leastScore: 88,
  },
  {
    name: "tables",
    mutated: ["src/model/tables/**/*.ts"],
    tests: ["test/model/tables/*.test.ts"],
    leastScore: 88,
  },
  {
    name: "columns",
    mutated: ["src/model/user-networks/{column-facts,columns,status}.ts"],
    tests: ["test/model/user-networks/{column-facts,columns,status}.test.ts"],
    leastScore: 88,
  },
  {
    name: "user-networks",
    mutated: ["src/model/user-networks/!(column-facts|columns|status).ts"],
    tests: ["test/model/user-networks/!(column-facts|columns|status|hostile).test.ts"],
    leastScore: 88,
  },
  {
    name: "frame",
    mutated: ["src/export/frame/**/*.ts"],
    tests: ["test/export/frame/*.test.ts"],
    leastScore: 88,
  },
];
