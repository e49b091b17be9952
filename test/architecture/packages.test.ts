import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, textOf } from "./files.ts";

interface LockedPackage {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly engines?: Readonly<Record<string, string>> | readonly string[];
}

interface Manifest {
  readonly license?: unknown;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
}

const manifest = JSON.parse(textOf("package.json")) as Manifest;
const locked = Object.entries(
  (JSON.parse(textOf("package-lock.json")) as { packages: Record<string, LockedPackage> }).packages,
).filter(([path]) => path !== "");
const production = locked.filter(([, entry]) => !entry.dev);

const accepted = /^(MIT|MIT-0|0BSD|ISC|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|OFL-1\.1|CC0-1\.0)$/;

/** Beyond those: as free, and few enough to be named. */
const alsoAccepted: Readonly<Record<string, string>> = {
  "node_modules/robust-predicates": "Unlicense",
  "node_modules/pako": "(MIT AND Zlib)",
};

/** Whether an SPDX expression leaves a choice that we may take. */
const acceptable = (licence: string): boolean =>
  licence
    .replace(/[()]/g, "")
    .split(/\s+OR\s+/)
    .some(choice => choice.split(/\s+AND\s+/).every(part => accepted.test(part.trim())));

const partsOf = (version: string): readonly number[] => version.split(".").map(part => Number.parseInt(part, 10));

/** Below 0 where the first version is older; a part that is left out, or an x, agrees with any. */
function difference(version: string, other: string): number {
  const others = partsOf(other);
  const parts = partsOf(version).map((part, i) => part - (others[i] ?? part));
  return parts.find(part => part !== 0 && !Number.isNaN(part)) ?? 0;
}

/** Whether a range as npm writes it holds a version; hyphens and pre-releases are not understood. */
function isWithin(version: string, range: string): boolean {
  const holds = (comparator: string): boolean => {
    const [, sign = "", bound = ""] = /^([<>]=?|[\^~=])?v?(.*)$/.exec(comparator) ?? [];
    const far = difference(version, bound);
    if (sign === ">=") return far >= 0;
    if (sign === ">") return far > 0;
    if (sign === "<=") return far <= 0;
    if (sign === "<") return far < 0;
    if (sign === "^") return far >= 0 && partsOf(version)[0] === partsOf(bound)[0];
    return far === 0;
  };
  const comparatorsOf = (alternative: string): readonly string[] =>
    alternative
      .replace(/([<>=^~])\s+/g, "$1")
      .trim()
      .split(/\s+/);
  return range.split("||").some(alternative => comparatorsOf(alternative).every(holds));
}

function licenceOf(path: string): string {
  const { license } = JSON.parse(textOf(`${path}/package.json`)) as Manifest;
  return typeof license === "string" ? license : "none stated";
}

describe("what the project takes from others", () => {
  it("is named in exact versions", () => {
    const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("is locked by contents and not by address", () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    const open = locked.filter(([, { integrity, optional, os }]) => integrity === undefined && !(optional && os));
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it("is locked for every system, for npm 11 refuses a lock that leaves out what other systems need", () => {
    const paths = locked.map(([path]) => path);
    const named = locked.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(name => !paths.some(path => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  it("may be shipped: every package of a build is under a licence that asks for no more than its notice", () => {
    expect(production.length).toBeGreaterThan(30);
    const installed = production.filter(([path, { optional }]) => !optional || existsSync(join(root, path)));
    const refused = installed
      .map(([path]) => ({ path, licence: licenceOf(path) }))
      .filter(({ path, licence }) => !acceptable(licence) && alsoAccepted[path] !== licence);
    expect(refused).toEqual([]);
  });

  it("runs on the oldest Node that the project names, or is loaded by nothing", () => {
    const oldest = manifest.engines.node.replace(">=", "");
    const tooNew = locked.filter(([, { engines, optional }]) => {
      const range = engines && "node" in engines ? engines.node : undefined;
      return range !== undefined && !optional && !isWithin(oldest, range);
    });
    expect(tooNew.map(([path]) => path)).toEqual(["node_modules/@mapbox/jsonlint-lines-primitives"]);
    for (const file of ["maplibre-gl.mjs", "maplibre-gl-shared.mjs", "maplibre-gl-worker.mjs"])
      expect(textOf(`node_modules/maplibre-gl/dist/${file}`), file).not.toContain("jsonlint");
  });

  it("runs no script at install in what a build cannot do without", () => {
    expect(
      production.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional).map(([path]) => path),
    ).toEqual([]);
  });
});
