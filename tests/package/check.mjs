// Checks the package as its users get it: packs it, installs the tarball into an empty folder, and uses it there from
// ESM, CommonJS, TypeScript, a browser bundle and the command line. Needs a build. Fails with the reason.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const largestMap = 2 * 1024 ** 2;
/** Most bytes of a page that uses one function: neither the plan nor the reader of files and formulas is in it. */
const lightPages = [
  { name: 'compoundGrowth', entry: 'plancast/projection', most: 50_000 },
  { name: 'normal', entry: 'plancast/uncertainty', most: 60_000 },
];
const root = fileURLToPath(new URL('../..', import.meta.url));
const consumer = mkdtempSync(join(tmpdir(), 'plancast-package-'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const steps = {
  'manifest without scripts': checkManifest,
  'files in the tarball': checkFiles,
  publint: checkWithPublint,
  'types resolve (attw)': checkWithAttw,
  'packages at run time': checkRuntimePackages,
  'libraries in the README': checkLibraries,
  'ESM script': () => compareWithEsm(run('node', ['esm.mjs'])),
  'CommonJS script': () => compareWithEsm(run('node', ['cjs.cjs'])),
  'strict types': checkTypes,
  'browser bundle': checkBrowserBundle,
  'pages that use one function': checkLightPages,
  'browser entry': checkBrowserEntry,
  'command plancast': checkCommand,
};

try {
  for (const file of ['index.js', 'index.cjs', 'cli.js', 'index.d.ts', 'index.d.cts', 'worker.js']) {
    demand(existsSync(join(root, 'dist', file)), `dist/${file} is missing: run npm run build first`);
  }
  // What prepack and postpack do, without another build.
  run('node', ['scripts/pack-manifest.mjs', 'strip'], root);
  let packed;
  try {
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer];
    [packed] = JSON.parse(run('npm', pack, root));
  } finally {
    run('node', ['scripts/pack-manifest.mjs', 'restore'], root);
  }
  const tarball = join(consumer, packed.filename);
  cpSync(join(root, 'tests/package/consumer'), consumer, { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true }\n');
  run('npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', tarball]);
  for (const [name, step] of Object.entries(steps)) {
    const found = await step({ packed, tarball });
    console.log(`ok  ${name}${found === undefined ? '' : `: ${found}`}`);
  }
} catch (error) {
  console.error(`check:package failed: ${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  process.exitCode = 1;
} finally {
  rmSync(consumer, { recursive: true, force: true });
}

function checkFiles({ packed }) {
  const allowed =
    /^(dist\/[\w.-]+|dist\/schemas\/\w+\.schema\.json|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
  for (const { path, size } of packed.files) {
    demand(allowed.test(path), `the tarball holds ${path}, which users do not need`);
    demand(!path.endsWith('.map') || size <= largestMap, `${path} has ${size} bytes`);
  }
  const paths = packed.files.map(({ path }) => path);
  for (const path of [
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'dist/THIRD-PARTY-LICENSES.txt',
    manifest.bin.plancast,
  ]) {
    demand(paths.includes(path), `the tarball lacks ${path}`);
  }
  for (const path of paths.filter((each) => /\.d\.c?ts$/.test(each))) {
    const named = /from ['"](?!\.)[^'"]+['"]|import ['"](?!\.)[^'"]+['"]/.exec(
      readFileSync(join(root, path), 'utf8'),
    );
    demand(named === null, `${path} names a package that does not come along: ${named?.[0]}`);
  }
  return `${paths.length} files, ${kilobytes(packed.size)} packed, ${kilobytes(packed.unpackedSize)} unpacked`;
}

function checkManifest() {
  const installed = join(consumer, 'node_modules/plancast');
  const { scripts } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  demand(scripts === undefined, 'the packed manifest has scripts, of which npm warns when it is installed');
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  for (const [, link] of readme.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
    demand(existsSync(join(installed, link)), `the README links ${link}, which the tarball lacks`);
  }
}

async function checkWithPublint({ tarball }) {
  const { messages, pkg } = await publint({ pack: { tarball: arrayBuffer(tarball) }, strict: true });
  demand(messages.length === 0, messages.map((message) => formatMessage(message, pkg)).join('\n'));
}

function checkWithAttw({ tarball }) {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli', 'dist/index.js');
  // Given a copy, in case it removes what it has read.
  const copy = join(consumer, 'attw.tgz');
  cpSync(tarball, copy);
  run('node', [attw, copy, '--profile', 'node16', '--format', 'ascii']);
}

function checkRuntimePackages() {
  const { packages } = JSON.parse(readFileSync(join(consumer, 'node_modules/.package-lock.json'), 'utf8'));
  const names = Object.keys(packages).filter((path) => path !== 'node_modules/plancast');
  demand(names.length === 0, `packages come along: ${names.join(', ')}`);
  return 'none';
}

/** Every library whose code is in the package stands in the README with its version and licence. */
function checkLibraries() {
  const listed = readFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8').split('-'.repeat(80))[0];
  const libraries = [...listed.matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm)];
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const [, name, version, licence] of libraries) {
    const line = readme.split('\n').find((each) => each.includes(`${name} `) && each.includes(version));
    demand(line?.includes(licence), `the README does not list ${name} ${version} (${licence})`);
  }
  return `${libraries.length}, with versions and licences`;
}

function checkTypes() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const shared = { target: 'ES2022', lib: ['ES2022', 'DOM'], types: [], noEmit: true };
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  const resolutions = {
    nodenext: { module: 'nodenext' },
    bundler: { module: 'preserve', moduleResolution: 'bundler' },
  };
  for (const resolution of Object.values(resolutions)) {
    const compilerOptions = { ...shared, ...strict, ...resolution };
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['types.mts', 'types.cts'] }),
    );
    run('node', [compiler]);
  }
  return Object.keys(resolutions).join(', ');
}

async function checkLightPages() {
  const sizes = [];
  for (const { name, entry, most } of lightPages) {
    const { outputFiles } = await build({
      stdin: { contents: `import { ${name} } from '${entry}'; console.log(${name});`, resolveDir: consumer },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      minify: true,
      write: false,
      logLevel: 'silent',
    });
    const { length } = outputFiles[0].text;
    demand(length <= most, `a page that uses ${name} alone has ${length} bytes, more than ${most}`);
    sizes.push(`${name} ${kilobytes(length)}`);
  }
  return sizes.join(', ');
}

async function checkBrowserBundle() {
  const { outputFiles } = await build({
    stdin: { contents: readFileSync(join(consumer, 'browser.mjs'), 'utf8'), resolveDir: consumer },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  const { text } = outputFiles[0];
  demand(!/["']node:(?!crypto["'])/.test(text), 'the browser bundle names a module of Node');
  const answer = await new Promise((resolve, reject) => {
    const globals = {
      TextEncoder,
      TextDecoder,
      AbortController,
      performance,
      setTimeout,
      queueMicrotask,
      resolve,
      reject,
    };
    vm.runInNewContext(text, { ...globals, WebAssembly }, { timeout: 60_000 });
  });
  compareWithEsm(answer);
  return kilobytes(text.length);
}

/** Everything that `plancast/browser` and its workers reach runs without Node, and without other packages. */
async function checkBrowserEntry() {
  const { metafile } = await build({
    entryPoints: ['browser.js', 'browser-worker.js'].map((file) =>
      join(consumer, 'node_modules/plancast/dist', file),
    ),
    outdir: join(consumer, 'browser'),
    bundle: true,
    packages: 'external',
    platform: 'neutral',
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const reached = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
  const outside = reached.filter(({ external }) => external).map(({ path }) => path);
  demand(outside.length === 0, `plancast/browser imports ${outside.join(', ')}`);
}

function checkCommand() {
  const command = join(consumer, 'node_modules/.bin/plancast');
  const { scenario, draws, targets } = JSON.parse(run(command, ['run', '--draws', '2000', '--json']));
  demand(
    scenario === 'baseline' && draws === 2000 && targets.length > 0,
    'plancast run --json printed something else',
  );
  demand(
    run(command, ['--version']).includes(manifest.version),
    'plancast --version does not say the version',
  );
  let code = 0;
  try {
    run(command, ['run', '--draws', '-1']);
  } catch ({ status }) {
    code = status;
  }
  demand(code === 2, `plancast run --draws -1 ended with ${code}, not 2`);
}

/** Fails unless a script printed what the ESM script prints: the same draws, odds and CSV. */
function compareWithEsm(printed) {
  compareWithEsm.first ??= printed;
  demand(printed.trim().startsWith('{'), `printed ${printed}`);
  demand(printed === compareWithEsm.first, `results differ:\n${compareWithEsm.first}\n${printed}`);
}

function run(program, words, cwd = consumer) {
  return execFileSync(program, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function arrayBuffer(file) {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

function demand(condition, reason) {
  if (!condition) throw new Error(reason);
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} kB`;
}
