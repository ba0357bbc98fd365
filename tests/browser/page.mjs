// Does the golden runs on a page, in the ways that its address asks for, and reports each to the server.
import { simulate } from 'plancast';
import { simulate as simulateOnThreads } from 'plancast/browser';
import { goldenResults, goldenRuns, summaryRuns } from '../determinism/golden-runs.mjs';

const report = (what) => fetch('/report', { method: 'POST', body: JSON.stringify(what) });

await report({ surroundings: { isolated: crossOriginIsolated, ...allowed() } });
for (const way of JSON.parse(new URLSearchParams(location.search).get('ways'))) {
  await report({ way, ...(await resultsOf(way)) });
}
await report({ ended: true });

/** What of generated code the page may run. */
function allowed() {
  const works = (make) => {
    try {
      make();
      return true;
    } catch {
      return false;
    }
  };
  const smallest = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  return { script: works(() => new Function('')), wasm: works(() => new WebAssembly.Module(smallest)) };
}

/** The results of all golden runs that take some more options. */
async function resultsOf(more) {
  const start = performance.now();
  const compiled = countModules();
  const runs = more.keep === 'summary' ? summaryRuns : goldenRuns;
  try {
    const results = await goldenResults(more.threads > 1 ? simulateOnThreads : simulate, more, runs);
    return { results, modules: compiled(), seconds: (performance.now() - start) / 1000 };
  } catch (error) {
    return { failed: error.stack };
  }
}

/** Counts the WebAssembly modules made from here on, so that a run which should use them is known to. */
function countModules() {
  const { Module } = WebAssembly;
  let count = 0;
  WebAssembly.Module = class extends Module {
    constructor(code) {
      super(code);
      count++;
    }
  };
  return () => {
    WebAssembly.Module = Module;
    return count;
  };
}
