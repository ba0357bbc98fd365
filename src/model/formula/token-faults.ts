import { printValue } from '../../core/print-value';
import { adjacencyFault } from './adjacency-fault';
import { commaFault, commaInNumberFault } from './comma-fault';
import { foreignFault } from './foreign-fault';
import type { FormulaFault } from './formula-refusal';
import { codePointOf, latinLetterLike } from './look-alikes';
import type { Token } from './tokenize';

/**
 * Faults that the text of a formula shows by itself: characters and notations that formulas do not have, numbers that
 * no computer number can hold, values without an operator between them. The parser would read much of it as
 * something else.
 *
 * @param leftSide - indicator whose equation it is
 */
export function tokenFaults(text: string, tokens: readonly Token[], leftSide?: string): FormulaFault[] {
  const inCall = isInCall(tokens);
  return tokens.flatMap((token, i) => {
    const found = [
      token.kind === 'foreign' ? foreignFault(text, tokens, i, leftSide) : undefined,
      token.kind === 'name' ? nameFault(text, token) : undefined,
      token.kind === 'number' ? numberFault(token) : undefined,
      token.text === ',' && inCall[i] ? commaInNumberFault(text, tokens, i) : undefined,
      token.text === ',' && !inCall[i] ? commaFault(text, tokens, i) : undefined,
      adjacencyFault(text, tokens, i),
    ];
    return found.filter((fault) => fault !== undefined);
  });
}

/** For each token whether it stands among the arguments of a call, so that a comma elsewhere is told. */
function isInCall(tokens: readonly Token[]): boolean[] {
  const open: boolean[] = [];
  return tokens.map(({ text }, i) => {
    if (text === '(') open.push(tokens[i - 1]?.kind === 'name');
    if (text === ')') open.pop();
    return open.at(-1) === true;
  });
}

const plainLetter = /[A-Za-z0-9_\u3400-\u9fff]/;

function nameFault(text: string, { text: name, at }: Token): FormulaFault | undefined {
  const characters = [...name];
  const strange = characters.find((character) => !plainLetter.test(character));
  if (strange === undefined) return undefined;
  const like = latinLetterLike(strange);
  const looks = like === undefined ? '' : `, which looks like the Latin letter ${like}`;
  const repaired = characters.map((each) => latinLetterLike(each) ?? each).join('');
  const isMended = [...repaired].every((each) => plainLetter.test(each)) && repaired.length === name.length;
  return {
    code: 'E_BAD_NAME',
    said: `the name ${printValue(name)} in ${printValue(text)} holds ${codePointOf(strange)}${looks}`,
    hint: isMended
      ? `write ${repaired}`
      : 'names have Latin letters, Chinese characters, digits and _, and begin with no digit',
    at,
    length: name.length,
    ...(isMended ? { fix: repaired } : {}),
    repair: isMended ? repaired : 'x'.repeat(name.length),
  };
}

function numberFault({ text: number, at }: Token): FormulaFault | undefined {
  const value = Number(number);
  const place = { at, length: number.length, repair: '1'.padEnd(number.length) };
  if (!Number.isFinite(value)) {
    const said = `formula holds a number that is not finite: ${shown(number)}`;
    return { code: 'E_NOT_FINITE', said, hint: 'the largest number is about 1.79e308', ...place };
  }
  if (value === 0 && /[1-9]/.test(number.replace(/[eE].*/, ''))) {
    const said = `formula holds a number that would become 0: ${shown(number)}`;
    return { code: 'E_RANGE', said, hint: 'the smallest number above 0 is about 4.94e-324', ...place };
  }
  return undefined;
}

function shown(number: string): string {
  return number.length > 40 ? `${number.slice(0, 37)}...` : number;
}
