import { describe, expect, it } from 'vitest';
import type { ArgumentRecord } from '#argument/records.ts';
import { compare } from '#compare/pipeline.ts';
import { article, compared, recordsFrom } from '../../support/laid-side-by-side.ts';

const TRAM = article(
	'a',
	`
	a1!      The town should keep its tram line to the harbor.
	a2 > a1  The tram carries four thousand commuters to the harbor every day.
	ae1 > a2 In 2019 the council counted 4,000 tram passengers a day.
	`
);
const BUSES = article(
	'b',
	`
	b1!      The town should not keep its tram line to the harbor.
	b2 > b1  Buses would bring commuters to the harbor for half the cost.
	be1 > b2 In 2021 the council counted 3,000 tram passengers a day.
	`
);

const notesOf = (...parts: (readonly ArgumentRecord[])[]) =>
	compared(...parts).notes.map((note) => [note.code, ...note.articleIds].join(' '));

/** Statements on many matters, `count` of them, each a reason for the first. */
function longArticle(slug: string, count: number): ArgumentRecord[] {
	const matters = ['the harbor tram', 'school meals', 'night buses', 'river dams', 'library hours', 'street trees'];
	const views = ['costs too much', 'serves the poor quarters', 'needs new staff', 'pays for itself in ten years'];
	const lines = Array.from({ length: count }, (_, at) => {
		const wording = `In its plan number ${at} the council says ${matters[at % 6] ?? ''} ${views[at % 4] ?? ''}.`;
		return at === 0 ? `${slug}0! ${wording}` : `${slug}${at} > ${slug}0 ${wording}`;
	});
	return article(slug, lines.join('\n'));
}

describe('a comparison of rough maps', () => {
	it('of an article without statements says so and finds nothing', () => {
		const found = compared(TRAM, article('empty', ''));
		expect(found.notes.map((note) => note.code)).toEqual(['empty-article', 'nothing-to-compare']);
		expect(found.alignments).toEqual([]);
	});

	it('of one article says that there is nothing to compare', () => {
		expect(notesOf(TRAM)).toEqual(['nothing-to-compare article:a']);
	});

	it('of articles that are not there names them', () => {
		const { notes } = compare(recordsFrom(TRAM, BUSES), ['article:a', 'article:z', 'article:b']);
		expect(notes).toEqual([{ code: 'unknown-article', articleIds: ['article:z'] }]);
	});

	it('of an article named twice takes it once and says so', () => {
		const found = compare(recordsFrom(TRAM, BUSES), ['article:a', 'article:b', 'article:a']);
		expect(found.articleIds).toEqual(['article:a', 'article:b']);
		expect(found.notes).toEqual([{ code: 'named-twice', articleIds: ['article:a'] }]);
	});

	it('of the same text under two names says so, and aligns each statement with itself', () => {
		const copy = article(
			'copy',
			`
			c1!      The town should keep its tram line to the harbor.
			c2 > c1  The tram carries four thousand commuters to the harbor every day.
			ce1 > c2 In 2019 the council counted 4,000 tram passengers a day.
			`
		);
		const found = compared(TRAM, copy);
		expect(found.notes.map((note) => note.code)).toEqual(['same-text']);
		const same = found.alignments.filter((one) => one.relation === 'same').map((one) => one.statementIds.join(' '));
		expect(same.slice(0, 3).sort()).toEqual([
			'statement:a1 statement:c1',
			'statement:a2 statement:c2',
			'statement:ae1 statement:ce1'
		]);
	});

	it('of two articles by one author says so and compares them all the same', () => {
		const [one, other] = ['x', 'y'].map((slug) =>
			article(slug, `${slug}1! The town should keep its tram line to the harbor.\n${slug}2 Buses are loud.`, {
				authorIds: ['author:lee']
			})
		) as [ArgumentRecord[], ArgumentRecord[]];
		const found = compared(one, [...other, ...article('b', 'b1! Nothing of the kind.')]);
		expect(found.notes.some((note) => note.code === 'same-author' || note.code === 'same-text')).toBe(true);
		expect(found.alignments[0]?.relation).toBe('same');
	});

	it('across languages says that nothing can be aligned', () => {
		const german = article(
			'd',
			`
			d1!     Die Stadt soll die Tram zum Hafen behalten.
			d2 > d1 Die Tram bringt jeden Tag viertausend Leute zum Hafen.
			`,
			{ language: 'de' }
		);
		const found = compared(TRAM, german);
		expect(found.notes).toContainEqual({ code: 'different-languages', articleIds: ['article:a', 'article:d'] });
		expect(found.alignments).toEqual([]);
		expect(found.questions).toEqual([]);
	});

	it('of suggestions alone says that they are drafts, and compares them', () => {
		const draft = (slug: string) =>
			article(slug, `${slug}1!? The town should keep its tram line.\n${slug}2? > ${slug}1 Trams are quiet.`);
		const found = compared(draft('p'), draft('q'));
		expect(found.notes[0]).toEqual({ code: 'draft-only', articleIds: ['article:p', 'article:q'] });
		expect(found.alignments.length).toBeGreaterThan(0);
	});

	it('of thirty statements against ninety aligns statements of both', () => {
		const found = compared(longArticle('s', 30), longArticle('t', 90));
		expect(found.alignments.length).toBeGreaterThan(0);
		expect(found.alone.map((one) => one.articleId)).toEqual(['article:s', 'article:t']);
	});

	it('of eight articles at once gives each a place in every question', () => {
		const found = compared(...'abcdefgh'.split('').map((slug) => longArticle(slug, 12)));
		expect(found.articleIds).toHaveLength(8);
		for (const question of found.questions)
			expect(found.positions.filter((one) => one.questionId === question.id)).toHaveLength(8);
	});

	it('reads the same twice', () => {
		expect(compared(TRAM, BUSES)).toEqual(compared(TRAM, BUSES));
	});
});

describe('a comparison', () => {
	it('takes main conclusions that contradict each other as opposed, asks about them, and rests a crux on them', () => {
		const found = compared(TRAM, BUSES);
		const opposed = found.alignments.find((one) => one.relation === 'opposed');
		expect(opposed?.statementIds).toEqual(['statement:a1', 'statement:b1']);
		expect(opposed?.status).toBe('suggested');
		expect(opposed?.reasons).toContainEqual({ code: 'one-denies', side: 1, word: 'not' });
		expect(found.cruxes[0]?.statementIds).toEqual(['statement:a1', 'statement:b1']);
		expect(found.questions[0]?.text).toBe('Should the town keep its tram line to the harbor?');
		const onIt = found.positions.filter((one) => one.questionId === found.questions[0]?.id);
		expect(onIt.map((one) => one.stance)).toEqual(['for', 'against']);
	});

	it('lists counts that differ for what seems one event', () => {
		const [clash] = compared(TRAM, BUSES).factClashes;
		expect(clash?.statementIds).toEqual(['statement:ae1', 'statement:be1']);
		expect(clash?.values).toContain('2019');
	});
});
