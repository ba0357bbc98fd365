import type { Bilingual } from '../provenance';

/** Categories of the plan's table. */
export const categories = {
  reduction: { en: 'Reduction and quality', zh: '减量提质' },
  innovation: { en: 'Innovation', zh: '创新发展' },
  openness: { en: 'Openness and coordination', zh: '开放协调' },
  green: { en: 'Green development', zh: '绿色发展' },
  sharing: { en: 'Shared development', zh: '共享发展' },
  safety: { en: 'Safety and stability', zh: '安全稳定' },
} as const satisfies Record<string, Bilingual>;
