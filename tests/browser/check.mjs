// Checks that Chromium gives the fingerprints that are written down: with each engine, with threads, with statistics in
// place of kept values, and on a page that forbids generated code. Needs a build and Debian's chromium.
import { readFileSync } from 'node:fs';
import { differences } from '../determinism/golden-runs.mjs';
import { openInChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

const written = JSON.parse(
  readFileSync(new URL('../determinism/golden-fingerprints.json', import.meta.url), 'utf8'),
);
const mostSeconds = 600;

const pages = [
  {
    area: 'free',
    surroundings: { isolated: true, script: true, wasm: true },
    ways: [
      { engine: 'wasm' },
      { engine: 'js' },
      { engine: 'interpreter' },
      { threads: 2 },
      { threads: 2, keep: 'summary', fingerprint: true },
    ],
  },
  {
    area: 'strict',
    surroundings: { isolated: true, script: false, wasm: false },
    ways: [{ engine: 'auto' }, { threads: 2 }],
  },
];

/** What to do with what a page reports. */
let receive = () => {};
const { address, close } = await serve((text) => receive(JSON.parse(text)));
try {
  for (const page of pages) await checkPage(page);
} catch (error) {
  console.error(`check:browser failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  close();
}

async function checkPage({ area, surroundings, ways }) {
  const query = new URLSearchParams({ ways: JSON.stringify(ways) });
  let browser;
  let timer;
  try {
    await new Promise((resolve, reject) => {
      receive = (report) => {
        try {
          if (report.failed !== undefined) throw new Error(`/${area}/: ${report.failed}`);
          if (report.surroundings) demandSame(area, surroundings, report.surroundings);
          if (report.way) judge(area, report);
          if (report.ended) resolve();
        } catch (error) {
          reject(error);
        }
      };
      timer = setTimeout(
        () => reject(new Error(`/${area}/ has not ended after ${mostSeconds} s\n${browser.printed()}`)),
        1000 * mostSeconds,
      );
      browser = openInChromium(`${address}/${area}/tests/browser/page.html?${query}`, (text) =>
        reject(new Error(text)),
      );
    });
  } finally {
    clearTimeout(timer);
    await browser?.close();
  }
}

/** Fails where the page is not what it is to be: then it would check something else. */
function demandSame(area, expected, found) {
  const [a, b] = [expected, found].map((each) => JSON.stringify(each));
  if (a !== b) throw new Error(`/${area}/: the page should be ${a}, and is ${b}`);
}

function judge(area, { way, results, modules, seconds }) {
  const name = `/${area}/ ${JSON.stringify(way)}`;
  const faults = differences(written, results);
  if (faults.length > 0)
    throw new Error(`${name} in Chromium, while Node may well agree:\n${faults.join('\n')}`);
  if (way.engine === 'wasm' && modules === 0) throw new Error(`${name}: no WebAssembly was compiled`);
  console.log(`ok  ${name}: ${Object.keys(results).length} fingerprints, ${seconds.toFixed(1)} s`);
}
