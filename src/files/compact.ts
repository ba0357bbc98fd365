/**
 * Data without members that are undefined, and without those that only state what holds when they are left out.
 *
 * @param data - members by name
 * @param defaults - what holds where a member is left out; empty lists and objects need not stand here
 */
export function compact(
  data: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([key, value]) => {
      if (value === undefined || isEmpty(value)) return false;
      return !(Object.hasOwn(defaults, key) && Object.is(defaults[key], value));
    }),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
