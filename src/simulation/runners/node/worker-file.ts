import { pathToFileURL } from 'node:url';

/** File of the workers in the built package, beside the one that this code is built into. */
export const workerFile = new URL('./worker.js', moduleUrl());

/** Address of this module; in CommonJS only the name of its file is known. */
function moduleUrl(): URL | string {
  return typeof __filename === 'string' ? pathToFileURL(__filename) : import.meta.url;
}
