// Serves the built package and the tests to a browser, as a page's own server would: `/free/` with isolation from other
// origins, which threads need, and `/strict/` besides that with a policy that forbids generated code of any kind.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript' };

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";
const areas = { free: isolation, strict: { ...isolation, 'Content-Security-Policy': policy } };

/**
 * Starts the server on a free port of this machine.
 *
 * @param onReport - called with the text of every POST
 * @returns `address`, without a slash at its end, and `close`
 */
export async function serve(onReport) {
  const server = createServer((request, response) => {
    answer(request, response, onReport).catch((error) => {
      response.writeHead(500).end();
      onReport(JSON.stringify({ failed: `${request.url}: ${error.message}` }));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function answer(request, response, onReport) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (request.method === 'POST') {
    const parts = [];
    for await (const part of request) parts.push(part);
    response.writeHead(204).end();
    onReport(Buffer.concat(parts).toString());
    return;
  }
  const [, area, folder] = pathname.split('/');
  const type = types[extname(pathname)];
  if (areas[area] === undefined || type === undefined) {
    response.writeHead(404).end();
    return;
  }
  const path = pathname.slice(area.length + 2);
  const content = folder === 'npm' ? await bundled(path) : await file(path, area);
  response.writeHead(200, { ...areas[area], 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content);
}

/** A file of the project; what a script imports by a bare name is given its address. */
async function file(path, area) {
  const place = normalize(join(root, path));
  if (!place.startsWith(root)) throw new Error('outside of the project');
  if (extname(path) === '.html' || path.startsWith('tests/browser/watch')) return readFile(place);
  return compile({ entryPoints: [place], plugins: [withAddresses(area)] });
}

/** A package of `node_modules` as one module. */
function bundled(path) {
  const name = path.slice('npm/'.length, -'.js'.length);
  return compile({ stdin: { contents: `export * from '${name}';`, resolveDir: root }, minify: true });
}

async function compile(options) {
  const settings = { bundle: true, write: false, format: 'esm', target: 'es2022', logLevel: 'silent' };
  const { outputFiles } = await build({ ...settings, ...options });
  return outputFiles[0].contents;
}

/** Leaves every import where it is, under the address at which this server has it. */
function withAddresses(area) {
  return {
    name: 'with-addresses',
    setup: ({ onResolve }) =>
      onResolve({ filter: /.*/ }, ({ path, kind }) =>
        kind === 'entry-point' ? undefined : { path: addressOf(path, area), external: true },
      ),
  };
}

function addressOf(name, area) {
  if (name.startsWith('.') || name.startsWith('/')) return name;
  if (name.startsWith('node:')) throw new Error(`${name} is imported, which no browser has`);
  if (name !== manifest.name && !name.startsWith(`${manifest.name}/`)) return `/${area}/npm/${name}.js`;
  const entry = manifest.exports[`.${name.slice(manifest.name.length)}`];
  if (entry === undefined) throw new Error(`package.json exports no ${name}`);
  return `/${area}/${normalize(entry.import?.default ?? entry)}`;
}
