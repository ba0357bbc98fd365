/** Names that a message shows. */
const shownNames = 12;

/** Names for a message, the first twelve of many. @example listNames(['a', 'b']); // 'a, b' */
export function listNames(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const rest = names.length - shownNames;
  const shown = names.slice(0, shownNames).join(', ');
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
