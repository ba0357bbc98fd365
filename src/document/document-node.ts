/** Characters of a text, from `at` up to `end`, counted from 0. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

/** One entry of a mapping. */
export interface DocumentEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: DocumentNode;
}

/** What a text holds at one place, with the place. */
export type DocumentNode =
  | (Span & { readonly kind: 'scalar'; readonly value: string | number | boolean | null })
  | (Span & { readonly kind: 'list'; readonly items: readonly DocumentNode[] })
  | (Span & { readonly kind: 'mapping'; readonly entries: readonly DocumentEntry[] });
