// Checks that the built package gives the fingerprints that are written down in the Node that runs this, and in Node 24,
// which comes from npm. Needs a build.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('golden.mjs', import.meta.url));
const programs = [
  { command: [process.execPath], engines: ['wasm', 'js'] },
  { command: ['npx', '-y', 'node@24'], engines: ['wasm', 'js', 'interpreter'] },
];

for (const { command, engines } of programs) {
  const [program, ...words] = command;
  const { status, error } = spawnSync(program, [...words, script, ...engines], { stdio: 'inherit' });
  if (status === 0) continue;
  console.error(`check:engines failed with ${command.join(' ')}: ${error?.message ?? 'see above'}`);
  process.exitCode = 1;
}
