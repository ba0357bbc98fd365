import { SimulationError } from '../../../core/plancast-error';

/** How the search for a shift ended. */
export interface FailedSearch {
  /** Pilot runs made. */
  readonly runs: number;
  /** Draws of the first pilot run, which is not shifted, that meet all targets, and all its draws. */
  readonly met: number;
  readonly plain: number;
}

/**
 * The error where no shift was found: that `random` serves, and what its draws may be expected to show.
 *
 * @param targets - ids of those aimed at, at least one
 */
export function noShift(targets: readonly string[], { runs, met, plain }: FailedSearch): SimulationError {
  const [aim, aimZh] =
    targets.length === 1
      ? [`the target \`${targets[0]!}\``, `目标 \`${targets[0]!}\` `]
      : [`all ${targets.length} targets at once`, `全部 ${targets.length} 个目标`];
  const [odds, oddsZh] = oddsOf(targets.length, { met, plain });
  return new SimulationError([
    {
      code: 'E_RANGE',
      path: 'sampler',
      message: `simulate: sampler importance found no shift in ${runs} pilot runs under which a tenth of the draws meet ${aim}`,
      got: '"importance"',
      hint: `use sampler random; ${odds}`,
      suggestion: { value: 'random' },
      zh: {
        message: `simulate：抽样方式 importance 试算 ${runs} 轮，未找到能使十分之一的抽样达到${aimZh}的偏移`,
        hint: `改用抽样方式 random；${oddsZh}`,
      },
    },
  ]);
}

/** What the plain draws show, in both languages. */
function oddsOf(targets: number, { met, plain }: Omit<FailedSearch, 'runs'>): readonly [string, string] {
  if (met > 0) return [`${met} of ${plain} plain draws met the aim`, `${plain} 次普通抽样中有 ${met} 次达标`];
  const cause = targets === 1 ? 'it may be out of reach' : 'the targets may exclude one another';
  const causeZh = targets === 1 ? '该目标可能无法达到' : '各目标可能互相排斥';
  return [`none of ${plain} plain draws met the aim: ${cause}`, `${plain} 次普通抽样无一达标：${causeZh}`];
}
