// Writes dist/schemas/*.schema.json, the JSON Schema of every kind of file: `tsx scripts/write-schemas.ts`, after tsup.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileKinds } from '../src/files/file-kind';
import { fileJsonSchema } from '../src/files/schemas/file-json-schema';

const folder = new URL('../dist/schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const kind of fileKinds) {
  const text = `${JSON.stringify(fileJsonSchema(kind), null, 2)}\n`;
  writeFileSync(new URL(`${kind}.schema.json`, folder), text);
}
