import { printValue } from '../../core/print-value';
import type { FormulaFault } from './formula-refusal';
import { quoted } from './formula-state';
import { codePointOf, plainSign } from './look-alikes';
import { endsValue, type Token } from './tokenize';

const general = 'a formula holds names, decimal numbers, + - * / ^ ( ) , comparisons and ? :';
const percentHint = 'write shares as fractions, 5 % as 0.05';
const assignment = 'write == to compare; the left side of an equation is its own indicator';

/** What to write in the place of notations of other languages; some can be read on with a repair of equal length. */
const notations: Readonly<
  Record<string, readonly [what: string, hint: string, repair?: string | undefined, fix?: string]>
> = {
  '**': ['`**`', 'write ^ for powers', '^ ', '^'],
  '===': ['`===`', 'write ==', '== ', '=='],
  '!==': ['`!==`', 'write !=', '!= ', '!='],
  '<>': ['`<>`', 'write !=', '!=', '!='],
  '&&': ['`&&`', 'write and', undefined, ' and '],
  '||': ['`||`', 'write or', undefined, ' or '],
  '!': ['`!`', 'write not before a comparison, != between two values'],
  '&': ['`&`', 'write and', undefined, ' and '],
  '|': ['`|`', 'write or, or abs(x) for an absolute value'],
  ';': ['`;`', 'a formula is one expression, without ;'],
  '#': ['`#`', 'formulas have no comments'],
  '.': ['a dot that is in no number', general],
  $: ['`$`', 'write names and numbers alone, units belong to the indicator'],
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
  const forbidden = (what: string, hint: string, more: Partial<FormulaFault> = {}): FormulaFault => ({
    code: 'E_FORMULA_FORBIDDEN',
    said: `formula ${printValue(text)} holds ${what}`,
    hint,
    at,
    length: piece.length,
    ...more,
  });
  if (piece === '%') return percentFault(tokens, i, forbidden);
  if (/^[[{]./u.test(piece)) return bracketFault(text, tokens, i, forbidden);
  if (/^["'`]./u.test(piece)) {
    return forbidden('a text', 'formulas hold numbers and names, no texts', {
      repair: '1'.padEnd(piece.length),
    });
  }
  if (/^0[xXbBoO]/.test(piece)) {
    const said = 'formula holds a number that is not decimal';
    return forbidden('', 'write it in decimal digits', { said, repair: '1'.padEnd(piece.length) });
  }
  const known = Object.hasOwn(notations, piece) ? notations[piece] : undefined;
  if (known !== undefined) return forbidden(known[0], known[1], { repair: known[2], fix: known[3] });
  if (/^([:+\-*/]?=|=>)$/.test(piece))
    return forbidden('an assignment', assignment, changeInLevel(text, tokens[i]!, leftSide));
  if (/^[²³¹⁰⁴-⁹]$/u.test(piece)) {
    const fix = `^${piece.normalize('NFKC')}`;
    return forbidden(`the power ${piece}`, `write ${fix}`, { fix });
  }
  const plain = plainSign(piece);
  const place = `${printValue(piece)} at character ${at + 1}`;
  if (plain === undefined) return forbidden(place, general);
  const repair = plain.length === piece.length && plain !== '%' ? plain : undefined;
  const ascii = plain === ' ' ? 'write an ordinary space' : `write the ASCII ${plain}`;
  const hint = plain === '%' ? percentHint : `${ascii} in its place`;
  return forbidden(`${place} (${codePointOf(piece)})`, hint, {
    repair,
    fix: plain === '%' ? undefined : plain,
  });
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
  return { hint: `write the level alone: ${name} = ${fix}`, fix, at: 0, length: text.length };
}

type Forbidden = (what: string, hint: string, more?: Partial<FormulaFault>) => FormulaFault;

/** A percentage such as 5%, or the remainder of a division. */
function percentFault(tokens: readonly Token[], i: number, forbidden: Forbidden): FormulaFault {
  const [before, { at }, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const isOperator = after !== undefined && (after.kind === 'name' || after.kind === 'number');
  if (isOperator) return forbidden('the operator %', 'the remainder of a / b is a - b * floor(a / b)');
  if (before?.kind !== 'number') return forbidden('a percentage', percentHint, { repair: ' ' });
  const share = Number((Number(before.text) / 100).toPrecision(15));
  const place = { at: before.at, length: at + 1 - before.at };
  return forbidden('a percentage', `write ${share}`, {
    ...place,
    fix: String(share),
    repair: before.text.padEnd(place.length),
  });
}

/** A lag or an index in square brackets, or a list. */
function bracketFault(text: string, tokens: readonly Token[], i: number, forbidden: Forbidden): FormulaFault {
  const [before, { text: piece, at }] = [tokens[i - 1], tokens[i]!];
  if (!endsValue(before) || before.kind !== 'name') {
    return forbidden(quoted(piece), 'formulas have no lists and no braces');
  }
  const inside = piece.slice(1, -1).trim();
  const lag = /^(?:t\s*)?-\s*(\d+)$/.exec(inside)?.[1] ?? '1';
  const written = text.slice(before.at, at + piece.length);
  const hint = `write ${before.text}(-${lag})${lag === '1' ? ' for last year' : ''}`;
  const place = { at: before.at, length: written.length };
  const fix = `${before.text}(-${lag})`;
  const repair = fix.padEnd(written.length);
  const isPast = /^(?:t\s*)?-\s*\d+$/.test(inside);
  const mended = { ...place, fix: isPast ? fix : undefined };
  const more = repair.length === written.length ? { ...mended, repair } : mended;
  return forbidden(quoted(written), hint, more);
}
