/** The value of an indicator, an input or a shock in a year. */
export interface Place {
  readonly name: string;
  readonly year: number;
}

/** A place as a key. @example placeKey({ name: 'gdp', year: 2025 }); // '2025 gdp' */
export function placeKey({ name, year }: Place): string {
  return `${year} ${name}`;
}
