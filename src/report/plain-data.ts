import { isDistribution } from '../uncertainty/distribution';

/**
 * A copy that JSON can hold without loss of meaning: distributions as `{ kind, parameters }`, from which
 * `distributionFrom` rebuilds them; functions left out; infinities and NaN, which JSON would turn into null, as the
 * texts `Infinity`, `-Infinity` and `NaN`.
 *
 * @example plainData({ limit: Infinity }); // { limit: 'Infinity' }
 */
export function plainData(value: unknown): unknown {
  if (isDistribution(value)) return { kind: value.kind, parameters: plainData(value.parameters) };
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== undefined && typeof part !== 'function');
  return Object.fromEntries(kept.map(([key, part]) => [key, plainData(part)]));
}
