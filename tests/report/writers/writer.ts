import { writeFiles } from '../../../src/report/write-files';

// A process that writes a pair of files over and over, each with its own mark and the number of the turn in both.
const [folder, mark, turns] = process.argv.slice(2) as [string, string, string];
const rows = Array.from({ length: 400 }, (_, i) => i);
for (let turn = 0; turn < Number(turns); turn++) {
  const tag = `${mark} ${turn}`;
  writeFiles('writer', [
    { path: `${folder}/run.csv`, text: `${tag}\n${rows.join('\n')}\n${tag}\n` },
    { path: `${folder}/run.json`, text: JSON.stringify({ tag, rows, end: tag }) },
  ]);
}
