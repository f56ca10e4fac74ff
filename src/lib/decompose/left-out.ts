/** What of a text becomes no statement, and why: said to the reader sentence by sentence. */
import type { Span } from '#anchoring/span.ts';

export const LEFT_OUT_REASONS = {
	heading: 'a heading',
	byline: 'about the author or the publication',
	boilerplate: 'furniture of a web page',
	references: 'a reference',
	repeated: 'a repetition of an earlier sentence',
	'no-clause': 'no clause that asserts something',
	'too-long': 'too long to be one sentence',
	question: 'a question',
	announcement: 'about the text itself',
	background: 'background that nothing is concluded from',
	taken: 'already in a statement you accepted',
	rejected: 'you rejected a statement here'
} as const;

export type LeftOutReason = keyof typeof LEFT_OUT_REASONS;

export interface LeftOut extends Span {
	readonly reason: LeftOutReason;
}
