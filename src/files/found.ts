/** Where something stands: the object or list around it, with its path, and its key there. */
export interface Found {
  readonly parent: object;
  readonly at: string;
  readonly key: string;
  /** Undefined where the key is missing. */
  readonly value: unknown;
}
