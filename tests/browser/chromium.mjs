// Opens a page in a headless Chromium with an empty profile of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a page, and keeps it open until `close` is called, which also removes the profile. The processes of a browser
 * outlive the first of them, and write to the profile until they end: the browser has ended only when the last of them
 * has let go of what it prints to.
 *
 * @param onEnd - called with what the browser has printed, should it end by itself
 */
export function openInChromium(address, onEnd) {
  const profile = mkdtempSync(join(tmpdir(), 'plancast-chromium-'));
  const browser = spawn('chromium', [...flags, `--user-data-dir=${profile}`, address], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const printed = [];
  browser.stderr.setEncoding('utf8').on('data', (text) => printed.push(text));
  const ended = new Promise((resolve) => {
    browser.on('error', (error) => resolve(error.message));
    browser.on('close', (code, signal) =>
      resolve(`chromium ended with ${code ?? signal}\n${printed.join('')}`),
    );
  });
  ended.then(onEnd);
  return {
    printed: () => printed.join(''),
    close: async () => {
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
