// Compares the fingerprints of all golden runs with those written down: `npm run golden`, after a build; words after it
// are engines to do it with. With `--write` the file is written anew; draws that changed without a new stream version
// are refused.
import { readFileSync, writeFileSync } from 'node:fs';
import { simulate } from 'plancast';
import { differences, goldenResults, goldenRuns } from './golden-runs.mjs';

const file = new URL('golden-fingerprints.json', import.meta.url);
const written = JSON.parse(readFileSync(file, 'utf8'));
const words = process.argv.slice(2);

if (words.includes('--write')) write(await goldenResults(simulate));
else for (const engine of words.length > 0 ? words : ['auto']) await compare(engine);

async function compare(engine) {
  const start = performance.now();
  const found = await goldenResults(simulate, { engine });
  const gone = Object.keys(written).filter((id) => found[id] === undefined);
  const faults = [...differences(written, found), ...gone.map((id) => `${id}: is no longer run`)];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const where = `Node ${process.version}, engine ${engine}`;
  if (faults.length === 0) console.log(`ok  ${where}: ${goldenRuns.length} fingerprints, ${seconds} s`);
  else {
    console.error(
      `${where}: ${faults.length} of ${goldenRuns.length} fingerprints differ\n${faults.join('\n')}`,
    );
    process.exitCode = 1;
  }
}

function write(found) {
  const changed = Object.entries(found).filter(([id, now]) => {
    const before = written[id];
    const isSameRun = before?.inputsHash === now.inputsHash && before.streamVersion === now.streamVersion;
    return isSameRun && before.fingerprint !== now.fingerprint;
  });
  if (changed.length > 0) {
    console.error('Nothing is written: draws have changed, and streamVersion has not.');
    console.error(differences(written, Object.fromEntries(changed)).join('\n'));
    process.exitCode = 1;
    return;
  }
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  console.log(`${goldenRuns.length} fingerprints written`);
}
