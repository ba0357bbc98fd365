import type { ErrorCode } from '../core/error-code';
import type { Suggestion } from '../core/issue';
import type { Span } from './document-node';

/** A fault of a text, with its place. */
export interface TextFault extends Span {
  readonly code: ErrorCode;
  readonly said: string;
  readonly hint?: string;
  readonly suggestion?: Suggestion;
  readonly zh?: { readonly said: string; readonly hint?: string };
}
