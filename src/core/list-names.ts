/** Names that a message shows. */
const shownNames = 12;

/** Names for a message, the first twelve of many. @example listNames(['a', 'b']); // 'a, b' */
export function listNames(names: readonly string[], lang: 'en' | 'zh' = 'en'): string {
  const { none, comma, more } = words[lang];
  if (names.length === 0) return none;
  const rest = names.length - shownNames;
  const shown = names.slice(0, shownNames).join(comma);
  return rest > 0 ? `${shown}${more(rest)}` : shown;
}

const words = {
  en: { none: 'none', comma: ', ', more: (rest: number) => ` and ${rest} more` },
  zh: { none: '无', comma: '、', more: (rest: number) => `等，另有 ${rest} 个` },
} as const;
