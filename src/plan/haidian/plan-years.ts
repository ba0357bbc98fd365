/** Base year, target year and outlook of the plan. */
export const planYears = { base: 2020, target: 2025, outlook: 2035 } as const;
