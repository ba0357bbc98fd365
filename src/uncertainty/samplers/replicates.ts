import { InputError } from '../../core/plancast-error';

/** Independent replicates of a Latin hypercube or of Sobol points: draw i belongs to replicate i mod 16. */
export const replicateCount = 16;

/**
 * Points of each replicate.
 *
 * @param sampler - name for the message
 * @param draws - all draws, 16 times the points
 * @param next - the smallest allowed number of points that is not below the one given
 * @param form - how allowed numbers of draws are described
 * @throws InputError E_RANGE, with the next allowed number of draws, where `draws` is none
 * @example pointsOf('latinHypercube', 32, Math.ceil, { en: 'a multiple of 16', zh: '16 的倍数' }); // 2
 */
export function pointsOf(
  sampler: string,
  draws: number,
  next: (points: number) => number,
  form: { readonly en: string; readonly zh: string },
): number {
  const points = next(draws / replicateCount);
  if (points * replicateCount === draws) return points;
  const expected = `${form.en} with sampler ${sampler}`;
  throw new InputError([
    {
      code: 'E_RANGE',
      path: 'draws',
      message: `simulate: expected \`draws\` to be ${expected}, got ${draws}`,
      got: `${draws}`,
      allowed: expected,
      hint: `the next is ${points * replicateCount}`,
      zh: {
        message: `simulate：使用抽样方式 ${sampler} 时，\`draws\` 应为${form.zh}，现为 ${draws}`,
        hint: `下一个可用的数是 ${points * replicateCount}`,
      },
    },
  ]);
}
