import type { ErrorCode } from '../core/error-code';
import type { Suggestion } from '../core/issue';
import type { Wording } from '../core/wording';
import type { Span } from './document-node';

/** A fault of a text, with its place. */
export interface TextFault extends Span {
  readonly code: ErrorCode;
  readonly said: Wording;
  readonly hint?: Wording | undefined;
  readonly suggestion?: Suggestion;
}
