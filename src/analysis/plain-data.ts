import { isDistribution } from '../uncertainty/distribution';

/**
 * A copy that JSON can hold without loss of meaning: distributions as `{ kind, parameters }`, from which
 * `distributionFrom` rebuilds them; functions left out; infinities, which JSON would turn into null, as the texts
 * `Infinity` and `-Infinity`; what is unknown, and so no number, as null.
 *
 * @example plainData({ limit: Infinity }); // { limit: 'Infinity' }
 */
export function plainData(value: unknown): unknown {
  if (isDistribution(value)) return { kind: value.kind, parameters: plainData(value.parameters) };
  if (Number.isNaN(value)) return null;
  if (value === Infinity || value === -Infinity) return String(value);
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined && typeof part !== 'function');
  return Object.fromEntries(kept.map(([key, part]) => [key, plainData(part)]));
}
