// Writes dist/THIRD-PARTY-LICENSES.txt: the licences and notices of every package whose code the build put into dist.
// Reads the lists of bundled files that tsup leaves in dist, and removes them. Fails if a package has no licence file.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = 'dist';
const metafiles = readdirSync(dist).filter((name) => /^metafile-\w+\.json$/.test(name));
if (metafiles.length === 0) throw new Error('third-party-licenses: no metafile in dist; run it after tsup');

const folders = new Set();
for (const name of metafiles) {
  const { outputs } = JSON.parse(readFileSync(join(dist, name), 'utf8'));
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
}

const parts = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (!files.some((file) => !/^notice/i.test(file))) {
    throw new Error(`third-party-licenses: ${name} is bundled, but its folder holds no licence file`);
  }
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
});

// Numbers that stand in the sources themselves bring their notice in the head of their table.
const tables = ['src/uncertainty/samplers/sobol-directions.table.ts'];
const notices = tables.map((file) => {
  const head = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('//'));
  const notice = head.map((line) => line.slice(2).trim()).join('\n');
  if (!notice.includes('Frances Y. Kuo')) throw new Error(`third-party-licenses: ${file} holds no notice`);
  return `Sobol direction numbers of S. Joe and F. Y. Kuo (BSD-3-Clause)\n\n${notice}`;
});
parts.push(...notices);

const rule = '-'.repeat(80);
const heading = `dist contains code of these packages; their licences follow.\n\n${[...parts.map((part) => part.split('\n')[0])].join('\n')}`;
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), `${[heading, ...parts].join(`\n\n${rule}\n\n`)}\n`);
for (const name of metafiles) rmSync(join(dist, name));
