/** What stands on a card, whose words it holds, and when they may be quoted. */
import { cardOf } from '#brief/card.ts';
import type { BodyPiece } from '#brief/card-body.ts';
import { Sources } from '#brief/source.ts';
import { correctText } from '#argument/commands/correct-text.ts';
import { apply } from '#argument/diff.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import type { ArticleText } from '#argument/records/text.ts';
import type { RecordId } from '#argument/ids.ts';
import { describe, expect, test } from 'vitest';
import { debate, withText } from '../../support/debated.ts';
import { article, recordsFrom, statement } from '../../support/laid-side-by-side.ts';

const card = (records: Records, name: string, tag = 'A tag') =>
	cardOf(new Sources(records), { key: 'k', statementId: statement(name), tag });

/** Words to read in brackets, `/` between paragraphs. */
const shown = (body: readonly BodyPiece[]) =>
	body
		.map((piece) =>
			piece.kind === 'read'
				? `<${piece.text}>`
				: 'text' in piece
					? piece.text
					: piece.kind === 'omission'
						? '[…]'
						: ' / '
		)
		.join('');

function changed<R extends ArgumentRecord>(records: Records, id: RecordId, change: (record: R) => Partial<R>) {
	const record = records.get(id) as R;
	return new Map([...records, [id, { ...record, ...change(record) } as ArgumentRecord]]);
}

describe('a card', () => {
	test('holds the passage in its whole paragraph, the anchored words told apart', () => {
		const { body, kind } = card(debate(), 'ae1');
		expect(kind).toBe('verbatim');
		expect(shown(body)).toBe(
			'Trams move more people than any road. <In 2019 the line carried 4,000 riders a day.> Some say it is dear. It should stay.'
		);
	});

	test('of a long paragraph holds the sentence and its neighbors, and shows that words are left out', () => {
		const filler = 'Here is one more plain sentence about the weather. '.repeat(20).trim();
		const records = recordsFrom(
			withText({
				records: article('a', 'a1! The tram stays.'),
				text: `${filler} Before it. The tram stays. After it. ${filler}`,
				words: { a1: 'The tram stays.' }
			})
		);
		expect(shown(card(records, 'a1').body)).toBe('[…]Before it. <The tram stays.> After it.[…]');
	});

	test('of passages in distant paragraphs shows what lies between as left out', () => {
		const records = recordsFrom(
			withText({
				records: article('a', 'a1! The tram stays.'),
				text: 'One begins here.\n\nTwo is left out.\n\nThree ends it.',
				words: { a1: ['One begins', 'Three ends it.'] }
			})
		);
		expect(shown(card(records, 'a1').body)).toBe('<One begins> here. / […] / <Three ends it.>');
	});

	test('of a retelling is marked as one', () => {
		expect(card(debate(), 'b2').kind).toBe('retelling');
	});

	test('whose words no longer stand in the text is marked, and shows what was quoted', () => {
		const records = changed(debate(), 'text:a', () => ({ text: 'Something else was printed here altogether.' }));
		const { kind, body } = card(records, 'ae1');
		expect(kind).toBe('changed');
		expect(shown(body)).toBe('<In 2019 the line carried 4,000 riders a day.>');
	});

	test('of which one word was changed in the text is not taken for verbatim', () => {
		const records = changed(debate(), 'text:a', (one) => ({
			text: (one as { text: string }).text.replace('4,000 riders', '400 riders')
		}));
		expect(card(records, 'ae1').kind).toBe('changed');
	});

	test('whose words wait in a version of the text that was corrected since is not taken for verbatim', () => {
		const records = debate();
		const old = records.get('text:a') as ArticleText;
		const text = old.text.replace('4,000 riders', '400 riders');
		const change = correctText(records, {
			articleId: 'article:a',
			fromId: 'text:a',
			text: { id: 'text:a2', text },
			passages: []
		});
		if ('refused' in change) throw new Error(change.refused);
		const { kind, body } = card(apply(records, change), 'ae1');
		expect(kind).toBe('changed');
		expect(shown(body)).toBe('<In 2019 the line carried 4,000 riders a day.>');
	});

	test('finds words that moved within the text, to the letter', () => {
		const records = changed(debate(), 'text:a', (one) => ({
			text: `A new line.\n\n${(one as { text: string }).text}`
		}));
		expect(card(records, 'ae1').kind).toBe('verbatim');
	});

	test('without its text here is unchecked, and without its statement gone', () => {
		const records = new Map(debate());
		records.delete('text:a');
		expect(card(records, 'ae1').kind).toBe('unchecked');
		records.delete('statement:ae1');
		expect(card(records, 'ae1')).toMatchObject({ kind: 'gone', tag: 'A tag', body: [] });
	});

	test('cites who, what, where and when, and says what is missing', () => {
		expect(card(debate(), 'ae1').cite).toMatchObject({
			authors: [{ name: 'Ann Lee', role: 'planner' }],
			publication: 'Town Post',
			publishedOn: '2020-03-05',
			paragraphs: [2],
			missing: []
		});
		expect(card(debate(), 'b1').cite?.missing).toEqual(['author', 'publication', 'date', 'link']);
		expect(card(debate(), 'a3').cite?.isReported).toBe(true);
	});

	test('takes as long to say as its tag and its anchored words', () => {
		const { words, seconds } = card(debate(), 'ae1', 'It is well used');
		expect(words).toBe(4 + 9);
		expect(seconds).toBe(6);
	});
});
