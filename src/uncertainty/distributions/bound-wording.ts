import type { Wording } from '../../core/wording';

/** A number above a parameter. @example greaterThan('min', 2).en; // 'greater than `min`, which is 2' */
export function greaterThan(name: string, value: number): Wording {
  return { en: `greater than \`${name}\`, which is ${value}`, zh: `大于 \`${name}\`（${value}）的数` };
}

/** A number below a parameter. @example lessThan('max', 2).zh; // '小于 `max`（2）的数' */
export function lessThan(name: string, value: number): Wording {
  return { en: `less than \`${name}\`, which is ${value}`, zh: `小于 \`${name}\`（${value}）的数` };
}

/** An upper bound so near the lower one that their distance is a double. */
export const withinReach: Wording = {
  en: 'within 1.79e308 of `min`',
  zh: '与 `min` 相差不超过 1.79e308 的数',
};

/** A mode that lies between the bounds. */
export function betweenBounds(min: number, max: number): Wording {
  return {
    en: `between \`min\` and \`max\`, in [${min}, ${max}]`,
    zh: `\`min\` 与 \`max\` 之间即 [${min}, ${max}] 内的数`,
  };
}

/** As many numbers as there are values. */
export function oneForEach(values: number): Wording {
  return { en: `an array of ${values} numbers, one a value`, zh: `${values} 个数字的列表，每个值对应一个` };
}
