// Executes the notebooks on the Deno kernel, headless, and compares what they print with what they hold. A failing cell
// fails it. Needs jupyter-nbconvert; `npm run notebooks -- --write` keeps the new outputs instead of comparing them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const deno = 'deno@2.9.6';
const jupyter = '/usr/bin/jupyter';
const folder = mkdtempSync(join(tmpdir(), 'plancast-notebooks-'));
const keep = process.argv.includes('--write');

execFileSync('npx', ['-y', deno, 'jupyter', '--install', '--force'], { stdio: 'inherit' });
for (const name of readdirSync('examples').filter((file) => file.endsWith('.ipynb'))) {
  const path = join('examples', name);
  execFileSync(jupyter, ['nbconvert', '--to', 'notebook', '--execute', '--output-dir', folder, path], {
    stdio: 'inherit',
  });
  const written = JSON.parse(readFileSync(path, 'utf8'));
  const executed = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  if (keep) writeFileSync(path, `${JSON.stringify(withOutputs(written, executed), null, 1)}\n`);
  else compare(name, textOf(written), textOf(executed));
  console.log(`${name}: ${keep ? 'written' : 'executed, prints nothing but what it holds'}`);
}

/** The notebook with the outputs of its execution, and nothing else of it. */
function withOutputs(notebook, executed) {
  const cells = notebook.cells.map((cell, i) => {
    if (cell.cell_type !== 'code') return cell;
    const { execution_count, outputs } = executed.cells[i];
    return { ...cell, execution_count, outputs };
  });
  return { ...notebook, cells };
}

/** What each code cell prints. */
function textOf(notebook) {
  return notebook.cells
    .filter((cell) => cell.cell_type === 'code')
    .map((cell) => cell.outputs.map((output) => [output.text ?? ''].flat().join('')).join(''));
}

function compare(name, expected, found) {
  for (const [i, text] of found.entries()) {
    // The kernel may close a cell before all of its output has arrived: what did arrive must be right.
    if (expected[i].startsWith(text)) continue;
    console.error(`${name}: cell ${i + 1} prints\n${text}\nbut holds\n${expected[i]}`);
    process.exit(1);
  }
}
