/** From a motion to the cards of both sides and the answers between them. */
import { countingIds } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Brief } from '#brief/brief.ts';
import { readBrief } from '#brief/brief.ts';
import { collectBrief } from '#brief/collect.ts';
import { motionFromWords, motionOf, questionNamed } from '#brief/motion.ts';
import { cardsIn, sheetOf } from '#brief/sheet.ts';
import { Sources } from '#brief/source.ts';
import { describe, expect, test } from 'vitest';
import { debate, named, QUESTION } from '../../support/debated.ts';
import { aligned, article, recordsFrom, statement } from '../../support/laid-side-by-side.ts';

function collected(records: Records, asked: string = QUESTION): Brief {
	const question = questionNamed(records, asked);
	if (!question) throw new Error('no question');
	const articleIds = allOf(records, 'article').map(({ id }) => id);
	return collectBrief(records, motionOf(records, question), articleIds, countingIds('c'));
}

const blocks = (brief: Brief) =>
	brief.blocks.map(
		({ side, part, cards }) => `${side} ${part}: ${named(cards.map((one) => one.statementId)).join(' ')}`
	);

describe('a brief from a question', () => {
	test('has each side’s claims with what backs them, evidence first, and each side’s answers', () => {
		expect(blocks(collected(debate()))).toEqual([
			'for case: a1 ae1 a4',
			'against case: b1 b2',
			'for answers: a4',
			'against answers: a3'
		]);
	});

	test('puts what another author says alike beside a claim, and no statement on both sides', () => {
		const records = new Map([...debate(), ...recordsFrom([aligned('a1', 'same', 'b3')])]);
		expect(blocks(collected(records))[0]).toBe('for case: a1 b3 ae1 a4');
		const torn = new Map([...debate(), ...recordsFrom([aligned('a1', 'same', 'b1')])]);
		expect(blocks(collected(torn)).slice(0, 2)).toEqual(['for case: a1 ae1 a4', 'against case: b1 b2']);
	});

	test('sorts an author on both sides by what is confirmed, and says where nothing decides', () => {
		const both = { id: 'position:b', questionId: QUESTION, articleId: 'article:b', stance: 'mixed' } as const;
		const mixed = { ...both, statementIds: [statement('b1'), statement('b3')] };
		const records = new Map([...debate(), ...recordsFrom([mixed, aligned('a1', 'opposed', 'b1')])]);
		const made = collected(records);
		expect(blocks(made)).toContain('against case: b1 b2');
		expect(blocks(made)).toContain('either case: b3');
	});

	test('takes no alignment that a person has not confirmed, or has turned down', () => {
		const proposed = aligned('a1', 'same', 'b3', { status: 'suggested' });
		const turnedDown = aligned('ae1', 'opposed', 'b1', { rejected: true });
		const records = new Map([...debate(), ...recordsFrom([proposed, turnedDown])]);
		expect(blocks(collected(records))).toEqual(blocks(collected(debate())));
	});

	test('is found by the question’s id, its end, its text and a part of it', () => {
		for (const asked of [QUESTION, 'town-q1', 'q1', 'should the town keep its tram', 'town keep its'])
			expect(questionNamed(debate(), asked)?.id).toBe(QUESTION);
		expect(questionNamed(debate(), 'the tram')).toBeNull();
	});

	test('comes back from where it is kept, and nothing else does', () => {
		const made = collected(debate());
		expect(readBrief(JSON.parse(JSON.stringify(made)))).toEqual(made);
		expect(readBrief({ ...made, blocks: [{ key: 'x' }] })).toBeNull();
		expect(readBrief(null)).toBeNull();
	});
});

test('a motion in words of one’s own finds what says so and what denies it', () => {
	const records = recordsFrom(
		article('a', 'a1! The town should keep the old tram line.\na2 > a1 Trams carry many people.'),
		article('b', 'b1! The town should not keep the old tram line.\nb2 > b1 Buses are cheaper.')
	);
	const motion = motionFromWords(records, 'The town should keep the old tram line.', ['article:a', 'article:b']);
	expect(named(motion.for)).toEqual(['a1']);
	expect(named(motion.against)).toEqual(['b1']);
	expect(motion.isProposed).toBe(true);
});

describe('a sheet', () => {
	const sheet = (records: Records, view: 'for' | 'against' | 'both', brief = collected(records)) =>
		sheetOf(new Sources(records), brief, view);

	test('stands where the speaker stands', () => {
		const kinds = (view: 'for' | 'against' | 'both') =>
			sheet(debate(), view).sections.map(({ kind, side }) => [kind, side]);
		expect(kinds('for')).toEqual([
			['we-say', 'for'],
			['they-say', 'against'],
			['we-answer', 'for']
		]);
		expect(kinds('against')[1]).toEqual(['they-say', 'for']);
		expect(kinds('both').map(([kind]) => kind)).toEqual(['for', 'against', 'for-answers', 'against-answers']);
	});

	test('names the claims that nothing answers, and counts only what is spoken', () => {
		expect(sheet(debate(), 'for').unanswered).toEqual([]);
		const records = debate();
		records.delete('alignment:a4-b1');
		expect(named(sheet(records, 'for').unanswered.map(({ card }) => card.statementId))).toEqual(['b1']);
		const { sections, words } = sheet(debate(), 'for');
		const ofTheirs = sections.filter(({ kind }) => kind === 'they-say').flatMap(cardsIn);
		const all = sections.flatMap(cardsIn).reduce((sum, card) => sum + card.words, 0);
		expect(words).toBe(all - ofTheirs.reduce((sum, card) => sum + card.words, 0));
	});

	test('flags a statement, words or a claim that stand on an earlier card of the section', () => {
		const made = collected(debate());
		const [first, ...rest] = made.blocks;
		if (!first) throw new Error('no block');
		const again = {
			...first,
			cards: [...first.cards, { key: 'again', statementId: statement('a1'), tag: 'Once more' }]
		};
		const { repeats } = sheet(debate(), 'for', { ...made, blocks: [again, ...rest] });
		expect(repeats).toEqual([{ key: 'again', of: first.cards[0]?.key, how: 'statement' }]);
		expect(sheet(debate(), 'for').repeats).toEqual([]);
	});
});
