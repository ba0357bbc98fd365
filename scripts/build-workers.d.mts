/** Builds the files of the workers. @param folder - that they go to, `worker.js` and `browser-worker.js` */
export function buildWorkers(folder: string): Promise<unknown>;
