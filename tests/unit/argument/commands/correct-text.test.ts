import { describe, expect, it } from 'vitest';
import { describe as passageAt } from '#anchoring/describe.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { correctText, type CorrectText } from '#argument/commands/correct-text.ts';
import { placePassages } from '#argument/commands/place-passages.ts';
import { apply, invert } from '#argument/diff.ts';
import { allOf, get, recordsOf, type Records } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import { isRefusal } from '#argument/refusal.ts';
import { earlierVersions, textsOf } from '#argument/texts.ts';
import { expectLawful, expectRefusal } from '../../../support/expect-command.ts';

const OLD = 'The harbour is clsoed. Nobody asked the fishers.';
const NEW = 'The harbor is closed. Nobody asked the fishers.';
const article = { id: 'article:a', title: 'A', authorIds: [], textId: textIdOf(OLD), textKind: 'original' } as const;
const at = (text: string, words: string) => {
	const start = text.indexOf(words);
	return passageAt(text, { start, end: start + words.length });
};
const statement = (id: Statement['id'], words: string): Statement => ({
	id,
	articleId: 'article:a',
	role: 'premise',
	isMain: false,
	wording: words,
	voice: 'own',
	implicit: false,
	status: 'accepted',
	passages: [at(OLD, words)]
});
const records = (): Records =>
	recordsOf([
		article,
		{ id: textIdOf(OLD), articleId: 'article:a', kind: 'original', text: OLD },
		statement('statement:first', 'The harbour is clsoed.'),
		statement('statement:second', 'Nobody asked the fishers.')
	]);
const second = { statementId: 'statement:second', index: 0, passage: at(NEW, 'Nobody asked the fishers.') } as const;
const first = { statementId: 'statement:first', index: 0, passage: at(NEW, 'The harbor is closed.') } as const;
const correction = (passages: CorrectText['passages'], text = NEW): CorrectText => ({
	articleId: 'article:a',
	fromId: textIdOf(OLD),
	text: { id: textIdOf(text), text },
	passages
});

function after(before: Records, args: CorrectText): Records {
	const diff = correctText(before, args);
	if (isRefusal(diff)) return expect.fail(JSON.stringify(diff));
	expectLawful(before, diff);
	return apply(before, diff);
}
const textIdsOf = (now: Records, id: Statement['id']) =>
	get(now, id)?.passages.map((one) => (isQuotePassage(one) ? one.textId : null));

describe('correcting a text', () => {
	it('puts the new version in the place of the old, which goes when no passage points into it', () => {
		const now = after(records(), correction([first, second]));
		expect(get(now, 'article:a')).toMatchObject({ textId: textIdOf(NEW), textKind: 'original' });
		expect(allOf(now, 'text').map((one) => one.text)).toEqual([NEW]);
		expect(textIdsOf(now, 'statement:first')).toEqual([undefined]);
		expect(get(now, textIdOf(NEW))).not.toHaveProperty('corrects');
	});

	it('keeps the old version for a passage that is left there, until it is put right', () => {
		const before = records();
		const now = after(before, correction([second]));
		expect(textsOf(now, 'article:a').map((one) => one.text)).toEqual([NEW, OLD]);
		expect([...earlierVersions(textsOf(now, 'article:a'), textIdOf(NEW))]).toEqual([textIdOf(OLD)]);
		expect(textIdsOf(now, 'statement:first')).toEqual([textIdOf(OLD)]);
		const repair = placePassages(now, { articleId: 'article:a', passages: [first] });
		if (isRefusal(repair)) return expect.fail('refused');
		expectLawful(now, repair);
		expect(allOf(apply(now, repair), 'text').map((one) => one.text)).toEqual([NEW]);
		expect(apply(apply(now, repair), invert(repair))).toEqual(now);
	});

	it('goes back to an earlier version as to any other', () => {
		const now = after(records(), correction([second]));
		const back = after(now, {
			...correction([{ ...second, passage: at(OLD, 'Nobody asked the fishers.') }], OLD),
			fromId: textIdOf(NEW)
		});
		expect(allOf(back, 'text').map((one) => one.text)).toEqual([OLD]);
		expect(get(back, textIdOf(OLD))).not.toHaveProperty('corrects');
		expect(earlierVersions(textsOf(back, 'article:a'), textIdOf(OLD)).size).toBe(0);
	});

	it('joins a passage with one that already rests on the same words, and takes away what is to go', () => {
		const twice = new Map(records());
		const one = twice.get('statement:first') as Statement;
		twice.set(one.id, { ...one, passages: [...one.passages, at(OLD, 'harbour')] });
		const now = after(twice, correction([first, { ...first, index: 1 }, second]));
		expect(get(now, 'statement:first')?.passages).toHaveLength(1);
		const gone = after(twice, correction([first, { ...first, index: 1, passage: null }, second]));
		expect(get(gone, 'statement:first')?.passages).toEqual([first.passage]);
	});

	it('is refused without a change, for words that are not there, and for a text of another article', () => {
		expectRefusal(records(), correctText, correction([], OLD), 'same-text');
		const wrong = { ...first, passage: { ...first.passage, exact: 'quite other words' } };
		expectRefusal(records(), correctText, correction([wrong]), 'passage-mismatch');
		expectRefusal(records(), correctText, { ...correction([]), fromId: 'text:other' }, 'not-found');
		expectRefusal(records(), correctText, { ...correction([]), articleId: 'article:b' }, 'not-found');
	});
});
