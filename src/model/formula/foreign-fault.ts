import { printValue } from '../../core/print-value';
import type { Wording } from '../../core/wording';
import type { FormulaFault } from './formula-refusal';
import { quoted } from './formula-state';
import { holds, remainderHint, sharesHint, write } from './formula-wording';
import { codePointOf, plainSign } from './look-alikes';
import { endsValue, type Token } from './tokenize';

const general = {
  en: 'a formula holds names, decimal numbers, + - * / ^ ( ) , comparisons and ? :',
  zh: '公式由名称、十进制数字、+ - * / ^ ( ) ,、比较和 ? : 组成',
};
const assignmentHint = {
  en: 'write == to compare; the left side of an equation is its own indicator',
  zh: '比较请用 ==；方程左边就是该指标本身',
};
const noTexts = { en: 'formulas hold numbers and names, no texts', zh: '公式只含数字和名称，不含文本' };
const decimalDigits = { en: 'write it in decimal digits', zh: '请用十进制写出' };
const percentage = { en: 'a percentage', zh: '含有百分数' };

/** What to write in the place of notations of other languages; some can be read on with a repair of equal length. */
const notations: Readonly<
  Record<string, readonly [hint: Wording, repair?: string | undefined, fix?: string]>
> = {
  '**': [{ en: 'write ^ for powers', zh: '幂请用 ^' }, '^ ', '^'],
  '===': [write('=='), '== ', '=='],
  '!==': [write('!='), '!= ', '!='],
  '<>': [write('!='), '!=', '!='],
  '&&': [write('and'), undefined, ' and '],
  '||': [write('or'), undefined, ' or '],
  '!': [
    {
      en: 'write not before a comparison, != between two values',
      zh: '否定比较写 not，两值不等写 !=',
    },
  ],
  '&': [write('and'), undefined, ' and '],
  '|': [
    {
      en: 'write or, or abs(x) for an absolute value',
      zh: '“或”写作 or，绝对值写作 abs(x)',
    },
  ],
  ';': [{ en: 'a formula is one expression, without ;', zh: '公式是一个表达式，不含 ;' }],
  '#': [{ en: 'formulas have no comments', zh: '公式中没有注释' }],
  '.': [general],
  $: [
    {
      en: 'write names and numbers alone, units belong to the indicator',
      zh: '只写名称和数字，单位属于指标',
    },
  ],
};

/**
 * The fault of a piece that formulas do not have, with what to write instead where that is known.
 *
 * @param leftSide - indicator whose equation it is
 */
export function foreignFault(
  text: string,
  tokens: readonly Token[],
  i: number,
  leftSide: string | undefined,
): FormulaFault {
  const { text: piece, at } = tokens[i]!;
  const forbidden: Forbidden = (what, hint, more = {}) => ({
    code: 'E_FORMULA_FORBIDDEN',
    said: holds(text, what),
    hint,
    at,
    length: piece.length,
    ...more,
  });
  if (piece === '%') return percentFault(tokens, i, forbidden);
  if (/^[[{]./u.test(piece)) return bracketFault(text, tokens, i, forbidden);
  if (/^["'`]./u.test(piece)) {
    return forbidden({ en: 'a text', zh: '含有文本' }, noTexts, { repair: '1'.padEnd(piece.length) });
  }
  if (/^0[xXbBoO]/.test(piece)) {
    const said = { en: 'formula holds a number that is not decimal', zh: '公式含有非十进制数字' };
    return forbidden(said, decimalDigits, { said, repair: '1'.padEnd(piece.length) });
  }
  const known = Object.hasOwn(notations, piece) ? notations[piece] : undefined;
  if (known !== undefined) {
    const [hint, repair, fix] = known;
    return forbidden(notationOf(piece), hint, { repair, fix });
  }
  if (/^([:+\-*/]?=|=>)$/.test(piece)) {
    const what = { en: 'an assignment', zh: '含有赋值' };
    return forbidden(what, assignmentHint, changeInLevel(text, tokens[i]!, leftSide));
  }
  if (/^[²³¹⁰⁴-⁹]$/u.test(piece)) {
    const fix = `^${piece.normalize('NFKC')}`;
    return forbidden({ en: `the power ${piece}`, zh: `含有上标 ${piece}` }, write(fix), { fix });
  }
  return strangeSign(tokens[i]!, forbidden);
}

/** A notation as messages name it. */
function notationOf(piece: string): Wording {
  if (piece === '.') return { en: 'a dot that is in no number', zh: '含有不属于数字的点' };
  return { en: `\`${piece}\``, zh: `含有 \`${piece}\`` };
}

/** A sign that formulas do not have, with the ASCII one that it stands for, where there is one. */
function strangeSign({ text: piece, at }: Token, forbidden: Forbidden): FormulaFault {
  const plain = plainSign(piece);
  const sign = printValue(piece);
  const point = plain === undefined ? '' : ` (${codePointOf(piece)})`;
  const what = {
    en: `${sign} at character ${at + 1}${point}`,
    zh: `的第 ${at + 1} 个字符是 ${sign}${point}`,
  };
  if (plain === undefined) return forbidden(what, general);
  if (plain === '%') return forbidden(what, sharesHint);
  const repair = plain.length === piece.length ? plain : undefined;
  return forbidden(what, plain === ' ' ? spaceHint : asciiHint(plain), { repair, fix: plain });
}

const spaceHint = { en: 'write an ordinary space in its place', zh: '请改用普通空格' };

function asciiHint(plain: string): Wording {
  return { en: `write the ASCII ${plain} in its place`, zh: `请改用 ASCII 字符 ${plain}` };
}

/** An equation that gives a change of its own indicator, turned so that it gives the level. */
function changeInLevel(
  text: string,
  { text: piece, at }: Token,
  name: string | undefined,
): Partial<FormulaFault> {
  if (name === undefined || piece !== '=') return {};
  const left = text.slice(0, at).replaceAll(/\s/g, '');
  const right = text.slice(at + 1).trim();
  const last = `${name}(-1)`;
  const inner = /^[\w.\u3400-\u9fff]+(\(-\d+\))?$/.test(right) ? right : `(${right})`;
  const turned = {
    [`${name}-${last}`]: `${last} + ${inner}`,
    [`diff(${name})`]: `${last} + ${inner}`,
    [`d(${name})`]: `${last} + ${inner}`,
    [`${name}/${last}`]: `${last} * ${inner}`,
    [`${name}/${last}-1`]: `${last} * (1 + ${inner})`,
    [`growth(${name})`]: `${last} * (1 + ${inner})`,
    [`dlog(${name})`]: `${last} * exp${inner.startsWith('(') ? inner : `(${inner})`}`,
    [`log(${name})`]: `exp${inner.startsWith('(') ? inner : `(${inner})`}`,
  };
  if (!Object.hasOwn(turned, left) || right === '') return {};
  const fix = turned[left]!;
  const level = `${name} = ${fix}`;
  const hint = { en: `write the level alone: ${level}`, zh: `请只写水平值：${level}` };
  return { hint, fix, at: 0, length: text.length };
}

type Forbidden = (what: Wording, hint: Wording, more?: Partial<FormulaFault>) => FormulaFault;

/** A percentage such as 5%, or the remainder of a division. */
function percentFault(tokens: readonly Token[], i: number, forbidden: Forbidden): FormulaFault {
  const [before, { at }, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const isOperator = after !== undefined && (after.kind === 'name' || after.kind === 'number');
  if (isOperator) return forbidden({ en: 'the operator %', zh: '含有运算符 %' }, remainderHint);
  if (before?.kind !== 'number') return forbidden(percentage, sharesHint, { repair: ' ' });
  const share = Number((Number(before.text) / 100).toPrecision(15));
  const place = { at: before.at, length: at + 1 - before.at };
  return forbidden(percentage, write(String(share)), {
    ...place,
    fix: String(share),
    repair: before.text.padEnd(place.length),
  });
}

/** A lag or an index in square brackets, or a list. */
function bracketFault(text: string, tokens: readonly Token[], i: number, forbidden: Forbidden): FormulaFault {
  const [before, { text: piece, at }] = [tokens[i - 1], tokens[i]!];
  if (!endsValue(before) || before.kind !== 'name') {
    const hint = { en: 'formulas have no lists and no braces', zh: '公式中没有列表和花括号' };
    return forbidden(held(piece), hint);
  }
  const inside = piece.slice(1, -1).trim();
  const lag = /^(?:t\s*)?-\s*(\d+)$/.exec(inside)?.[1] ?? '1';
  const written = text.slice(before.at, at + piece.length);
  const place = { at: before.at, length: written.length };
  const fix = `${before.text}(-${lag})`;
  const hint = lag === '1' ? { en: `write ${fix} for last year`, zh: `上年写作 ${fix}` } : write(fix);
  const repair = fix.padEnd(written.length);
  const isPast = /^(?:t\s*)?-\s*\d+$/.test(inside);
  const repaired = { ...place, fix: isPast ? fix : undefined };
  const more = repair.length === written.length ? { ...repaired, repair } : repaired;
  return forbidden(held(written), hint, more);
}

function held(written: string): Wording {
  return { en: quoted(written), zh: `含有 ${quoted(written)}` };
}
