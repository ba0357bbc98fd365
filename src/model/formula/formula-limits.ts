/** Most characters, nodes and levels of a formula, and years that it may look back. */
export const limits = { characters: 2000, nodes: 1000, depth: 64, lag: 200 };
