import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../src/files/node/load-model';
import { haidian } from '../../src/haidian/haidian';
import {
  parseModel,
  parseObservations,
  parsePlan,
  parseScenario,
  printModel,
  printPlan,
  printScenario,
} from '../../src/index';
import { errorOf } from '../error-of';

const body =
  'plancast: model/1\nid: m\nyears: { base: 2020, horizon: 2021 }\nindicators: { gdp: { baseline: 100, equation: gdp(-1) * 1.5 } }\n';
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const stated = (text: string, hex = digest(text)) => text.replace('\n', `\nchecksum: sha256:${hex}\n`);
const parse = (text: string) => parseModel(text, { format: 'yaml', file: 'm.yaml' });
const small = () => parse(body);

describe('a file that states its checksum', () => {
  test('is read where it is right: SHA-256 of the text without that line', () => {
    expect(parse(stated(body)).project().gdp).toEqual([100, 150]);
    expect(parse(`${body}checksum: "sha256:${digest(body)}"`).id).toBe('m');
  });

  test('with CRLF and a byte-order mark has the checksum of the text with LF', () => {
    expect(parse(`\ufeff${stated(body).replaceAll('\n', '\r\n')}`).id).toBe('m');
  });

  test('is refused where it is wrong; expected, found and the file are named, and no other fault', () => {
    const text = stated(body).replace('* 1.5', '* 1.6').replace('gdp:', 'gpd:');
    const found = digest(text.replace(/checksum.*\n/, ''));
    const { issues, message } = errorOf(() => parse(text));
    expect(message).toBe(
      `parseModel: wrong checksum: expected sha256:${digest(body)}, found sha256:${found} (m.yaml:2:11); the text was changed after the checksum was written; take the line out if that is meant`,
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'E_CHECKSUM', path: 'checksum' });
  });

  test.each([
    'checksum: 5',
    'checksum:',
    'checksum: [sha256]',
    `checksum: sha256:${digest(body).toUpperCase()}`,
    `checksum: sha1:${'0'.repeat(64)}`,
    `checksum: sha256:${'0'.repeat(63)}`,
    `checksum: sha256:${digest(body)} # seal`,
    `checksum:\n  sha256:${digest(body)}`,
  ])('has it on a line of its own, in one form: %s', (line) => {
    const { issues } = errorOf(() => parse(body.replace('\n', `\n${line}\n`)));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'E_CHECKSUM',
      message: 'parseModel: expected `checksum` to be sha256: with 64 digits 0-9 a-f, on a line of its own',
    });
  });

  test('cannot hide other parts of the text on that line', () => {
    const rest = body.replace(/^id: m\n/m, '');
    const flow = `{ checksum: "sha256:${digest('')}", id: m, years: { base: 2020, horizon: 2021 } }`;
    expect(errorOf(() => parse(flow)).code).toBe('E_CHECKSUM');
    const twice = stated(body).replace('\n', `\nchecksum: sha256:${digest(rest)}\n`);
    expect(['E_CHECKSUM', 'E_DUPLICATE_KEY']).toContain(errorOf(() => parse(twice)).code);
  });

  test('states it at the outermost level only', () => {
    const inside = body.replace('{ base', `{ checksum: sha256:${digest(body)}, base`);
    expect(errorOf(() => parse(inside)).issues[0]).toMatchObject({
      code: 'E_UNKNOWN_KEY',
      path: 'years.checksum',
    });
  });
});

describe('printed with its checksum', () => {
  const { plan, model, scenarios } = haidian;
  const options = [{ format: 'yaml', comment: 'Sealed.' }, { format: 'json' }] as const;

  test.each(options)('$format: plan, model and scenario are read again', (given) => {
    const sealed = { ...given, checksum: true };
    const { format } = given;
    expect(parsePlan(printPlan(plan, sealed), { format })).toEqual(plan);
    expect(parseModel(printModel(model, sealed), { format }).id).toBe(model.id);
    const scenario = scenarios.lowGrowth;
    const text = printScenario(scenario, sealed);
    expect(printScenario(parseScenario(text, { format }), sealed)).toBe(text);
    const line = /^\s*"?checksum"?: "?sha256:([0-9a-f]{64})"?,?\n/m;
    expect(text.match(line)![1]).toBe(digest(text.replace(line, '')));
  });

  test('the line is the only difference in YAML, and stands below the kind', () => {
    const text = printModel(small(), { format: 'yaml', checksum: true });
    const [kind, line, ...rest] = text.split('\n');
    expect(line).toMatch(/^checksum: sha256:[0-9a-f]{64}$/);
    expect([kind, ...rest].join('\n')).toBe(printModel(small(), { format: 'yaml' }));
  });

  test('a JSON that fits on one line gets lines', () => {
    const scenario = parseScenario('{ model: haidian, id: x }', { format: 'yaml' });
    const text = printScenario(scenario, { format: 'json', checksum: true });
    expect(text.split('\n')[1]).toMatch(/^ {2}"checksum": "sha256:[0-9a-f]{64}",$/);
    expect(parseScenario(text, { format: 'json' }).id).toBe('x');
  });

  test('observations may state theirs', () => {
    const text = 'observations: [{ indicator: gdp, year: 2021, value: 9503, status: derived }]\n';
    const sealed = `plancast: observations/1\nchecksum: sha256:${digest(`plancast: observations/1\n${text}`)}\n${text}`;
    expect(parseObservations(sealed, { format: 'yaml' })).toHaveLength(1);
    const changed = sealed.replace('9503', '9504');
    expect(errorOf(() => parseObservations(changed, { format: 'yaml' })).code).toBe('E_CHECKSUM');
  });

  test.each(options)('$format: a file with any one bit flipped is refused', ({ format }) => {
    const text = printModel(small(), { format, checksum: true });
    const bytes = new TextEncoder().encode(text);
    const folder = mkdtempSync(join(tmpdir(), 'plancast-'));
    const file = join(folder, `m.${format}`);
    try {
      fc.assert(
        fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
          const flipped = Uint8Array.from(bytes);
          flipped[at]! ^= 1 << bit;
          writeFileSync(file, flipped);
          expect(errorOf(() => loadModel(file)).issues.length).toBeGreaterThan(0);
        }),
        { seed: 20201, numRuns: 500 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
