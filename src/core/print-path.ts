import { escapeControls } from './escape-controls';

/** Characters of one part of a path that are shown. */
const shownCharacters = 60;

/**
 * A path as it is written in code, control characters escaped and long names cut.
 *
 * @example printPath(['targets', 2, 'year']); // 'targets[2].year'
 */
export function printPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const name = shorten(String(part));
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

function shorten(name: string): string {
  const escaped = escapeControls(name.slice(0, shownCharacters + 1));
  return escaped.length > shownCharacters ? `${escaped.slice(0, shownCharacters - 3)}...` : escaped;
}
