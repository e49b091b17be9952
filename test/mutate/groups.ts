/** Part of the source that is mutated together, and the tests that must notice. */
export interface MutationGroup {
  readonly name: string;
  readonly mutated: readonly string[];
  /** A file from which the others are loaded: a change that keeps it from loading is noticed by that. */
  readonly entry: string;
  /** Run for each mutant, so only tests that take less than a second or two. */
  readonly tests: readonly string[];
  /** Of these, the file that notices most in the least time: most mutants need no other. */
  readonly first?: string;
  /** The least share of mutants that tests must notice, in per cent. */
  readonly leastScore: number;
}

/** The group of this run, as `mutate.ts` gives it to its workers. */
export const groupOfRun = (): MutationGroup | undefined =>
  mutationGroups.find(({ name }) => name === process.env.MUTATION_GROUP);

export const mutationGroups: readonly MutationGroup[] = [
  {
    name: "sets",
    entry: "src/model/routes/route.ts",
    mutated: ["src/model/sets/**/*.ts"],
    tests: ["test/model/sets/*.test.ts", "test/model/routes/route.test.ts"],
    leastScore: 92,
  },
  {
    name: "routes",
    entry: "src/model/tables/questions.ts",
    mutated: ["src/model/routes/**/*.ts"],
    tests: ["test/model/sets/facts.test.ts", "test/model/routes/!(all-pairs|every-note).test.ts"],
    first: "test/model/routes/toy.test.ts",
    leastScore: 92,
  },
  {
    name: "editions",
    entry: "src/model/diff.ts",
    mutated: ["src/model/{edition,change,diff,doubt,standing}.ts"],
    tests: ["test/model/*.test.ts", "test/data/current.test.ts"],
    first: "test/model/diff-of-records.test.ts",
    leastScore: 92,
  },
  {
    name: "hash",
    entry: "src/state/hash.ts",
    mutated: ["src/state/{hash,user-network-ids}.ts"],
    tests: ["test/state/{hash,address,damaged-address}.test.ts"],
    leastScore: 88,
  },
  {
    name: "tables",
    entry: "src/model/tables/questions.ts",
    mutated: ["src/model/tables/**/*.ts"],
    tests: ["test/model/tables/*.test.ts"],
    leastScore: 88,
  },
  {
    name: "statuses",
    entry: "src/model/user-networks/statuses/cell.ts",
    mutated: ["src/model/user-networks/statuses/*.ts"],
    tests: ["test/model/user-networks/statuses/*.test.ts"],
    leastScore: 88,
  },
  {
    name: "columns",
    entry: "src/model/user-networks/parse.ts",
    mutated: ["src/model/user-networks/tables/*.ts"],
    tests: [
      "test/model/user-networks/{column-facts,columns,layouts,network-cells,parse,reading-tables,tables,years}.test.ts",
    ],
    leastScore: 88,
  },
  {
    name: "user-networks",
    entry: "src/model/user-networks/records.ts",
    mutated: ["src/model/user-networks/{*,files/*,json/*,questions/*,sheets/*}.ts"],
    tests: ["test/model/user-networks/!(hostile|written).test.ts", "test/model/user-networks/{files,sheets}/*.test.ts"],
    leastScore: 88,
  },
  {
    name: "frame",
    entry: "src/export/frame/figure.ts",
    mutated: ["src/export/frame/**/*.ts"],
    tests: ["test/export/frame/*.test.ts"],
    leastScore: 88,
  },
];
