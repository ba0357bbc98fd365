import base from '../../vitest.config.ts';

/** The fast tests of the folders whose files are mutated, as `run.mjs` names them. */
const folders = (process.env.PLANCAST_MUTATED_FOLDERS ?? '').split(',').filter(Boolean);

const { coverage: _, ...test } = base.test;

export default {
  ...base,
  test: {
    ...test,
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
    exclude: ['**/*.slow.test.ts'],
  },
};
