import { relative } from "node:path";
import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";

/** Files that take long for their size, the longest first. Begun late, one would run alone while the other workers wait. */
export const longFiles: readonly string[] = [
  "test/app/tasks/ten.test.ts",
  "test/app/accessibility.test.ts",
  "test/app/user-networks/user-networks.test.ts",
  "test/app/faults.test.ts",
  "test/app/offline/whole.test.ts",
  "test/app/user-networks/trouble.test.ts",
  "test/app/start.test.ts",
  "test/app/offline/update.test.ts",
  "test/app/editions.test.ts",
  "test/app/user-networks/tabs.test.ts",
  "test/app/map/surfaces.test.ts",
  "test/app/journeys.test.ts",
  "test/app/map/clicks.test.ts",
  "test/app/scripts.test.ts",
];

/** Begins with the long files. Vitest goes by how large a file is until it has run it on the same machine. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = longFiles.indexOf(relative(this.ctx.config.root, moduleId).replaceAll("\\", "/"));
      return found < 0 ? longFiles.length : found;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
