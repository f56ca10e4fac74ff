import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../../scripts/corpus/reading.ts';

const TEXT =
	'They wrote: “The dam is old.”\n\nIt leaks, said the warden’s  son, and has leaked\nfor years. It leaks, he said again.';
const found = (quote: string) => {
	const span = findQuote(TEXT, quote);
	return span && TEXT.slice(span.start, span.end);
};

describe('a quote of a reading', () => {
	test('is found whatever its white space and quotation marks', () => {
		expect(found('"The dam is old." It leaks,')).toBe('“The dam is old.”\n\nIt leaks,');
		expect(found("the warden's son, and has leaked for years")).toBe('the warden’s  son, and has leaked\nfor years');
	});

	test('may leave out its middle', () => {
		expect(found('It leaks, … for years.')).toBe('It leaks, said the warden’s  son, and has leaked\nfor years.');
	});

	test('means the first place where it stands', () => {
		expect(findQuote(TEXT, 'It leaks')?.start).toBe(TEXT.indexOf('It leaks'));
	});

	test.each(['The dam is new', 'for years … It leaks, said', 'It leaks … years … again', ' … ', '…'])(
		'is not found: %s',
		(quote) => {
			expect(findQuote(TEXT, quote)).toBeNull();
		}
	);
});
