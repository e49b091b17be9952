import { readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { dataText } from "./files.ts";

const folder = new URL("../../data/schemas/", import.meta.url);
const files = readdirSync(folder);

/** Strict: a keyword that means nothing is an error of the schema. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
for (const file of files) ajv.addSchema(JSON.parse(dataText(`schemas/${file}`)));

/** The schemas of files, by the name of their own; the parts that they share are none. */
export const schemaFiles: readonly string[] = files.filter(file => file !== "common.schema.json");

/** What a schema says against a value. Null: nothing. */
export const faultIn = (schema: string, value: unknown): string | null =>
  ajv.validate(schema, value) ? null : ajv.errorsText();
