import type { Language } from '../../plan/language';
import type { Assumptions, Model } from '../model';

/** A model, or a scenario of one: what can be described. */
export type Described =
  | Model
  | (Assumptions & {
      readonly kind: 'scenario';
      readonly model: Pick<Model, 'id' | 'name' | 'years' | 'plan'>;
    });

/** One column of a group; the first names the row. */
export interface DescribedColumn {
  readonly heading: string;
  /** Printed as code: names and formulas. */
  readonly code?: true;
  /** In running text the heading stands before the cell, since the cell alone does not say what it is. */
  readonly labelled?: true;
  /** In running text it goes on in the line of the cell before it. */
  readonly inline?: true;
}

/** Rows of one sort: equations, inputs, targets; empty cells stand where there is nothing to say. */
export interface DescribedGroup {
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly DescribedColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** What is said of a model in one language, before it is laid out. */
export interface Description {
  readonly language: Language;
  readonly title: string;
  readonly lead: readonly string[];
  readonly groups: readonly DescribedGroup[];
}
