import { printValue } from '../../core/print-value';
import { adjacencyFault } from './adjacency-fault';
import { commaFault, commaInNumberFault } from './comma-fault';
import { foreignFault } from './foreign-fault';
import type { FormulaFault } from './formula-refusal';
import { holds, write } from './formula-wording';
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

const letterHint = {
  en: 'names have Latin letters, Chinese characters, digits and _, and begin with no digit',
  zh: '名称由拉丁字母、汉字、数字和 _ 组成，不以数字开头',
};

const largest = { en: 'the largest number is about 1.79e308', zh: '最大的数约为 1.79e308' };
const smallest = {
  en: 'the smallest number above 0 is about 4.94e-324',
  zh: '大于 0 的最小数约为 4.94e-324',
};

const plainLetter = /[A-Za-z0-9_\u3400-\u9fff]/;

function nameFault(text: string, { text: name, at }: Token): FormulaFault | undefined {
  const characters = [...name];
  const strange = characters.find((character) => !plainLetter.test(character));
  if (strange === undefined) return undefined;
  const power = powerFault(text, { name, at });
  if (power !== undefined) return power;
  const like = latinLetterLike(strange);
  const looks =
    like === undefined
      ? { en: '', zh: '' }
      : { en: `, which looks like the Latin letter ${like}`, zh: `，它形似拉丁字母 ${like}` };
  const repaired = characters.map((each) => latinLetterLike(each) ?? each).join('');
  const isRepaired = [...repaired].every((each) => plainLetter.test(each)) && repaired.length === name.length;
  return {
    code: 'E_BAD_NAME',
    said: {
      en: `the name ${printValue(name)} in ${printValue(text)} holds ${codePointOf(strange)}${looks.en}`,
      zh: `${printValue(text)} 中的名称 ${printValue(name)} 含有 ${codePointOf(strange)}${looks.zh}`,
    },
    hint: isRepaired ? write(repaired) : letterHint,
    at,
    length: name.length,
    ...(isRepaired ? { fix: repaired } : {}),
    repair: isRepaired ? repaired : 'x'.repeat(name.length),
  };
}

/** A name with a power above the line, such as x². */
function powerFault(
  text: string,
  { name, at }: { readonly name: string; readonly at: number },
): FormulaFault | undefined {
  const [, base, power] =
    /^([A-Za-z_\u3400-\u9fff][A-Za-z0-9_\u3400-\u9fff]*)([²³¹⁰⁴-⁹]+)$/u.exec(name) ?? [];
  if (power === undefined) return undefined;
  const fix = `${base}^${power.normalize('NFKC')}`;
  return {
    code: 'E_FORMULA_FORBIDDEN',
    said: holds(text, { en: `the power ${power}`, zh: `含有上标 ${power}` }),
    hint: write(fix),
    at,
    length: name.length,
    fix,
    repair: '1'.padEnd(name.length),
  };
}

function numberFault({ text: number, at }: Token): FormulaFault | undefined {
  const value = Number(number);
  const place = { at, length: number.length, repair: '1'.padEnd(number.length) };
  if (!Number.isFinite(value)) {
    const said = {
      en: `formula holds a number that is not finite: ${shown(number)}`,
      zh: `公式含有非有限的数字：${shown(number)}`,
    };
    return { code: 'E_NOT_FINITE', said, hint: largest, ...place };
  }
  if (value === 0 && /[1-9]/.test(number.replace(/[eE].*/, ''))) {
    const said = {
      en: `formula holds a number that would become 0: ${shown(number)}`,
      zh: `公式含有会变成 0 的数字：${shown(number)}`,
    };
    return { code: 'E_RANGE', said, hint: smallest, ...place };
  }
  return undefined;
}

function shown(number: string): string {
  return number.length > 40 ? `${number.slice(0, 37)}...` : number;
}
