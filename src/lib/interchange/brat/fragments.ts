/** Passages as brat's fragments, which end at line breaks, and fragments as passages, joined again across white space. */
import type { Span } from '#anchoring/span.ts';

export function fragmentsOf(text: string, passages: readonly Span[]): Span[] {
	return passages.flatMap(({ start, end }) =>
		[...text.slice(start, end).matchAll(/[^\r\n]+/g)].map((match) => ({
			start: start + match.index,
			end: start + match.index + match[0].length
		}))
	);
}

export function joined(text: string, fragments: readonly Span[]): Span[] {
	const spans: Span[] = [];
	for (const { start, end } of fragments) {
		const last = spans.at(-1);
		const isNext = last !== undefined && start >= last.end && text.slice(last.end, start).trim() === '';
		if (isNext) spans[spans.length - 1] = { start: last.start, end };
		else spans.push({ start, end });
	}
	return spans;
}
