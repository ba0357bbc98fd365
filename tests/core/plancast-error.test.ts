import { expect, test } from 'vitest';
import { errorCodes } from '../../src/core/error-code';
import {
  InputError,
  isPlancastError,
  ModelError,
  PlancastError,
  SimulationError,
} from '../../src/core/plancast-error';

const issue = (path: string, hint?: string) => ({
  code: 'E_RANGE' as const,
  path,
  message: `f: wrong \`${path}\``,
  ...(hint === undefined ? {} : { hint }),
});

test('the message lists the issues with their hints, the code is the first', () => {
  const error = new InputError([issue('a', 'mend it'), { ...issue('b'), code: 'E_TYPE' }]);
  expect(error.message).toBe('f: wrong `a`; mend it\nf: wrong `b`');
  expect(error.code).toBe('E_RANGE');
});

test('twenty issues are carried, the others counted', () => {
  const error = new ModelError(Array.from({ length: 25 }, (_, i) => issue(`x${i}`)));
  expect(error.message.split('\n')).toHaveLength(21);
  expect(error.message).toMatch(/\nand 5 more$/);
  expect([error.issues.length, error.unlisted, error.toJSON().unlisted]).toEqual([20, 5, 5]);
  const further = new ModelError([issue('a')], { unlisted: 7 });
  expect([further.unlisted, further.message.split('\n').at(-1)]).toEqual([7, 'and 7 more']);
  const once = new ModelError([issue('a')], { unlisted: -1 });
  expect([once.unlisted, 'unlisted' in once.toJSON()]).toEqual([0, false]);
});

test.each([InputError, ModelError, SimulationError])('%o is told apart by name and by class', (Class) => {
  const error = new Class([issue('a')]);
  expect(error.name).toBe(Class.name);
  expect(error).toBeInstanceOf(PlancastError);
  expect(error).toBeInstanceOf(Error);
  expect(isPlancastError(error)).toBe(true);
});

test('an error of another copy of the package is recognised, anything else is not', () => {
  expect(isPlancastError({ [Symbol.for('plancast.error')]: true })).toBe(true);
  for (const other of [new Error('x'), null, undefined, 'E_RANGE', { code: 'E_RANGE' }])
    expect(isPlancastError(other)).toBe(false);
});

test('issues are frozen, and not those that the caller may still change', () => {
  const given = [issue('a')];
  const error = new InputError(given);
  given.push(issue('b'));
  given[0]!.path = 'changed';
  expect(error.issues).toEqual([issue('a')]);
  expect(Object.isFrozen(error.issues) && error.issues.every(Object.isFrozen)).toBe(true);
});

test('as JSON it is name, code and issues, without a stack', () => {
  expect(JSON.parse(JSON.stringify(new InputError([issue('a')])))).toEqual({
    name: 'InputError',
    code: 'E_RANGE',
    issues: [issue('a')],
  });
});

test('codes are named alike, each once', () => {
  expect(new Set(errorCodes).size).toBe(errorCodes.length);
  for (const code of errorCodes) expect(code).toMatch(/^E_[A-Z]+(_[A-Z]+)*$/);
});

test('an error without an issue, or with something else in its place, is refused', () => {
  const nothing = { code: 'E_NONE', path: '', message: '' };
  for (const issues of [[], undefined, [nothing], [null], Array(4e9), [{ ...issue('a'), hint: 5 }]])
    expect(() => new InputError(issues as never)).toThrow(
      'PlancastError: expected `issues` to be an array of at least one issue, each with a known code, a path and a message',
    );
});

test('as JSON every field keeps its place', () => {
  const whole = {
    replay: { draw: 417, seed: 1 },
    source: { text: 'a: x(1)', length: 4, column: 4, line: 1, file: 'a.yaml' },
    formula: { length: 4, at: 0, text: 'x(1)' },
    hint: 'write x(-1)',
    allowed: 'a lag',
    got: 'x(1)',
    message: 'f: `a`: x(1) is a later year\u001b',
    path: 'a',
    code: 'E_LEAD',
  } as const;
  expect(JSON.stringify(new ModelError([whole]))).toMatchInlineSnapshot(
    `"{"name":"ModelError","code":"E_LEAD","issues":[{"code":"E_LEAD","path":"a","message":"f: \`a\`: x(1) is a later year\\\\u001b","got":"x(1)","allowed":"a lag","hint":"write x(-1)","formula":{"text":"x(1)","at":0,"length":4},"source":{"file":"a.yaml","line":1,"column":4,"length":4,"text":"a: x(1)"},"replay":{"seed":1,"draw":417}}]}"`,
  );
});

test('overlong words in messages are cut', () => {
  const name = 'n'.repeat(100_000);
  const { message } = new InputError([
    { code: 'E_BAD_NAME', path: name, message: `f: \`${name}\` is no name` },
  ]);
  expect(message.length).toBeLessThanOrEqual(200);
});
