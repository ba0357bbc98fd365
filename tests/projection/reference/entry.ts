/** What a function returned, in the form of the reference file. */
export type Result = number | null | readonly Result[] | { readonly [name: string]: Result };
/** Results by the name that the reference file gives them. */
export type Outputs = readonly (readonly [string, Result])[];
type Three = [number, number, number];

/** Results of one family from an entry of the reference file. */
export type Family = (entry: Entry) => Outputs;

/** One entry of the reference file that remembers which of its fields were used as inputs. */
export class Entry {
  readonly used = new Set<string>();
  constructor(readonly fields: Readonly<Record<string, unknown>>) {}
  number(name: string): number {
    return this.field(name) as number;
  }
  numbers(name: string): number[] {
    return this.field(name) as number[];
  }
  three(name: string): Three {
    return this.field(name) as Three;
  }
  text(name: string): string {
    return this.field(name) as string;
  }
  named(name: string): Record<string, number> {
    return this.field(name) as Record<string, number>;
  }
  private field(name: string): unknown {
    this.used.add(name);
    return this.fields[name];
  }
}
