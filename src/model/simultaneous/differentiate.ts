import { asTruth, type Expression, isTruthValue } from '../expression';
import type { FunctionName } from '../function-table';
import { either, number, plus, times } from './algebra';
import { operatorSlopes, slopesOf } from './slopes';

/** Value of a formula, and its derivatives by the names of the block that it reads; all numbers or slots. */
export interface Differentiated {
  readonly value: Expression;
  readonly partials: ReadonlyMap<string, Expression>;
}

/** What is needed to differentiate a formula of the model into slots. */
interface Context {
  readonly line: (formula: Expression) => Expression;
  readonly hoist: (part: Expression) => Expression;
  readonly known: ReadonlyMap<string, { readonly value: Expression }>;
  readonly isGiven: (part: Expression) => boolean;
  /** Told of every kink and jump: they lie where the two values are equal. */
  readonly noteKink?: NoteKink | undefined;
}

/** Takes two values that change the course of a formula where they meet. */
export type NoteKink = (left: Differentiated, right: Differentiated) => void;

const none: ReadonlyMap<string, Expression> = new Map();

/** Value and derivatives of a part of a formula, node by node from the inside out. */
export function differentiate(part: Expression, context: Context): Differentiated {
  const inner = (child: Expression) => differentiate(child, context);
  if (part.kind === 'number') return { value: part, partials: none };
  if (context.isGiven(part)) return { value: context.hoist(part), partials: none };
  switch (part.kind) {
    case 'reference':
      return { value: context.known.get(part.name)!.value, partials: new Map([[part.name, number(1)]]) };
    case 'negate': {
      const { value, partials } = inner(part.argument);
      return combine({ kind: 'negate', argument: value }, () => [number(-1)], [partials], context);
    }
    case 'conditional':
      return select(truthOf(part.condition, context), inner(part.yes), inner(part.no), context);
    case 'call': {
      if (part.arguments.length > 2 && (part.function === 'max' || part.function === 'min'))
        return inner(pairwise(part));
      const parts = part.arguments.map(inner);
      const values = parts.map(({ value }) => value);
      if (context.noteKink !== undefined) {
        for (const kink of kinksOf(part.function, parts, context)) context.noteKink(...kink);
      }
      const slopes = (value: Expression) => slopesOf(part.function, values, value);
      return combine(
        { ...part, arguments: values },
        slopes,
        parts.map(({ partials }) => partials),
        context,
      );
    }
    case 'binary': {
      const [left, right] = [inner(part.left), inner(part.right)];
      const sides = [left.value, right.value] as const;
      const slopes = (value: Expression) => {
        const [byLeft, byRight] = operatorSlopes(part.operator, sides, value);
        // The derivative by an exponent needs a logarithm, which a fixed one must not pay for.
        return [
          left.partials.size === 0 ? number(0) : byLeft(),
          right.partials.size === 0 ? number(0) : byRight(),
        ];
      };
      const formula = { ...part, left: left.value, right: right.value };
      return combine(formula, slopes, [left.partials, right.partials], context);
    }
    default:
      // What depends on nothing is given; a negation of a truth value stands only in conditions.
      return { value: context.line(truthOf(part, context)), partials: none };
  }
}

type Partials = Differentiated['partials'];

/** A value made from parts, by the chain rule: slope by each part times the part's own derivatives. */
function combine(
  formula: Expression,
  slopesOfParts: (value: Expression) => readonly Expression[],
  parts: readonly Partials[],
  { line }: Context,
): Differentiated {
  const value = line(formula);
  const slopes = slopesOfParts(value).map((slope, i) => (parts[i]!.size === 0 ? slope : line(slope)));
  const sums = new Map<string, Expression>();
  for (const [i, partials] of parts.entries()) {
    for (const [name, partial] of partials) {
      sums.set(name, plus(sums.get(name) ?? number(0), times(slopes[i]!, partial)));
    }
  }
  return { value, partials: new Map([...sums].map(([name, sum]) => [name, line(sum)])) };
}

/** Value and derivatives of the branch that is taken; the other may be anything. */
function select(
  condition: Expression,
  yes: Differentiated,
  no: Differentiated,
  { line }: Context,
): Differentiated {
  const names = new Set([...yes.partials.keys(), ...no.partials.keys()]);
  const partial = (name: string) =>
    line(either(condition, yes.partials.get(name) ?? number(0), no.partials.get(name) ?? number(0)));
  return {
    value: line(either(condition, yes.value, no.value)),
    partials: new Map([...names].map((name) => [name, partial(name)])),
  };
}

/** A truth value of the model as one of slots; to compare two slots again costs less than to keep what was found. */
function truthOf(condition: Expression, context: Context): Expression {
  if (context.isGiven(condition)) return asTruth(context.hoist(condition));
  return asTruth(rebuilt(condition, context));
}

function rebuilt(condition: Expression, context: Context): Expression {
  if (condition.kind === 'not') return { kind: 'not', argument: truthOf(condition.argument, context) };
  if (condition.kind !== 'binary') return condition;
  const { left, right } = condition;
  if (isTruthValue(left) || isTruthValue(right)) {
    const side = (part: Expression) =>
      isTruthValue(part) ? truthOf(part, context) : differentiate(part, context).value;
    return { ...condition, left: side(left), right: side(right) };
  }
  const sides = [differentiate(left, context), differentiate(right, context)] as const;
  context.noteKink?.(...sides);
  return { ...condition, left: sides[0].value, right: sides[1].value };
}

/** Pairs of values at whose meeting a call has a kink; `floor` jumps at the whole numbers on either side. */
function kinksOf(
  name: FunctionName,
  [first, second, third]: readonly Differentiated[],
  { line }: Context,
): readonly (readonly [Differentiated, Differentiated])[] {
  const at = (value: Expression) => [first!, { value, partials: none }] as const;
  if (name === 'abs') return [at(number(0))];
  if (name === 'max' || name === 'min') return [[first!, second!]];
  if (name === 'clamp')
    return [
      [first!, second!],
      [first!, third!],
      [second!, third!],
    ];
  if (name !== 'floor') return [];
  const whole = line({ kind: 'call', function: 'floor', arguments: [first!.value] });
  return [at(whole), at(line(plus(whole, number(1))))];
}

/** A `max` or `min` of many as one of two, again and again. */
function pairwise(call: Expression & { kind: 'call' }): Expression {
  return call.arguments.reduce((left, right) => ({ ...call, arguments: [left, right] }));
}
