import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { version } from '../../src/core/version';

test('the version is that of the package', () => {
  expect(version).toBe(manifest.version);
});
