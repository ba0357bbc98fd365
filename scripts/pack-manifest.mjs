// The manifest of the tarball has no scripts: npm would warn those who install it of `prepare`, which is for a clone.
// `node scripts/pack-manifest.mjs strip` before packing, `restore` after it.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(new URL('../package.json', import.meta.url));
const kept = fileURLToPath(new URL('../package.json.kept', import.meta.url));

const [step] = process.argv.slice(2);
if (step === 'strip') {
  const text = readFileSync(manifest, 'utf8');
  const { scripts: _, ...packed } = JSON.parse(text);
  writeFileSync(kept, text);
  writeFileSync(manifest, `${JSON.stringify(packed, null, 2)}\n`);
} else if (step === 'restore') {
  if (existsSync(kept)) renameSync(kept, manifest);
} else {
  throw new Error(`expected strip or restore, got ${step}`);
}
