// Writes the built-in model and scenarios to examples/haidian: `npx tsx scripts/haidian-files.ts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { haidianFiles } from './haidian-texts';

const folder = new URL('../examples/haidian/', import.meta.url);
mkdirSync(fileURLToPath(new URL('scenarios', folder)), { recursive: true });
for (const [name, text] of haidianFiles()) writeFileSync(new URL(name, folder), text);
