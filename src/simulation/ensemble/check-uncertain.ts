import { expectedIssue } from '../../core/expected-issue';
import { InputError, SimulationError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';
import { unknownName } from '../../core/unknown-name';
import type { Scenario } from '../../scenario/scenario';
import type { Uncertain } from '../draws/replay-draws';
import { outOfHorizon } from './out-of-horizon';

/** Refuses an input or shock that the scenario does not have, or a year without shocks. */
export function checkUncertain(where: string, { inputs, shocks, model }: Scenario, wanted: Uncertain): void {
  const { kind, name } = wanted;
  const known = Object.keys(kind === 'input' ? inputs : shocks);
  if (typeof name !== 'string') throw noName(where, kind, name);
  if (!known.includes(name)) {
    const issue = unknownName({
      where,
      path: 'name',
      isPlaced: false,
      what: kind,
      name,
      known,
      form: 'value',
    });
    throw new InputError([issue]);
  }
  if (wanted.kind === 'input') return;
  const { base, horizon } = model.years;
  const isYear = Number.isInteger(wanted.year) && wanted.year > base && wanted.year <= horizon;
  if (!isYear) throw outOfHorizon(where, wanted.year, [base + 1, horizon]);
}

/** Refuses draws that would take more memory than the run was allowed. */
export function checkReplay(where: string, draws: number, memoryLimit: number): void {
  const bytes = 8 * draws;
  if (bytes <= memoryLimit) return;
  throw new SimulationError([
    {
      code: 'E_LIMIT',
      path: 'draws',
      message: `${where}: ${draws} draws take ${bytes} bytes, above the limit of ${memoryLimit} bytes that the run was given`,
      hint: 'draw less, or give the run a larger memoryLimit',
      zh: {
        message: `${where}：${draws} 次抽样需 ${bytes} 字节，超过运行时 ${memoryLimit} 字节的上限`,
        hint: '减少抽样次数，或在运行时提高 memoryLimit',
      },
    },
  ]);
}

function noName(where: string, kind: Uncertain['kind'], given: unknown): InputError {
  const expected =
    kind === 'input'
      ? { en: 'the name of an input', zh: '参数的名称' }
      : { en: 'the name of a shock', zh: '冲击的名称' };
  return new InputError([expectedIssue(where, 'name', { code: 'E_TYPE', expected, got: printValue(given) })]);
}
