import type { Bilingual } from '../provenance';

/** Areas for which the documents give numbers. */
export const areas = {
  haidian: { en: 'Haidian', zh: '海淀区' },
  beijing: { en: 'Beijing', zh: '北京市' },
  china: { en: 'China', zh: '中国' },
} as const satisfies Record<string, Bilingual>;
