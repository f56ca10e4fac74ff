import { describe, expect, test } from 'vitest';
import { countingIds } from '#argument/ids.ts';
import { decompose, decomposeInSteps } from '#decompose/pipeline.ts';
import { drafted } from '../../support/drafting.ts';

const ESSAY = `Should the island keep its ferry?

Nowadays, many small islands are losing their ferries. Some people think that the boats are a waste of money, while others cannot imagine life without them. In my opinion, the province should keep the ferry.
First of all, the ferry is the only way to the hospital. Patients cannot wait for calm weather. For example, in 2019 a fisherman was carried across by night and survived.
Secondly, the boat keeps the school alive. Without it, teachers would not come. As a result, families with children would move away.
Admittedly, the fares do not pay for the fuel. The province spends two million a year on the line. However, roads on the mainland do not pay for themselves either.
In conclusion, although the boat is expensive, it holds the island together. I strongly believe that the province should keep the ferry.`;

describe('an essay', () => {
	const { main, saying, bearing, leftOut, draft } = drafted(ESSAY);

	test('has its thesis for the main conclusion, with the place where it is said again', () => {
		expect(main.wording).toBe('The province should keep the ferry.');
		expect(main.passages).toHaveLength(2);
	});

	test('has the claims of its paragraphs as conclusions that support it', () => {
		for (const claim of ['the only way to the hospital', 'keeps the school alive']) {
			expect(saying(claim).role).toBe('conclusion');
			expect(bearing(claim)).toBe(`+ ${main.wording}`);
		}
	});

	test('has its example as evidence', () => {
		expect(saying('a fisherman').role).toBe('evidence');
		expect(saying('a fisherman').wording).toBe('In 2019 a fisherman was carried across by night and survived.');
	});

	test('has what it grants as an attack, what goes on with it as its support, and the answer as an attack on it', () => {
		expect(bearing('The fares do not pay')).toMatch(/^- /);
		expect(bearing('two million a year')).toBe('+ The fares do not pay for the fuel.');
		expect(bearing('The boat is expensive')).toMatch(/^- /);
	});

	test('leaves the opening scene out, and says how many sentences that is', () => {
		expect(leftOut).toContainEqual(['background', 'Nowadays, many small islands are losing their ferries.']);
		expect(draft.sentences - draft.sentencesUsed).toBe(2);
	});
});

test('an objection is reported, attacks the case and is answered', () => {
	const { saying, bearing } = drafted(
		`The library should open on Sundays. Students have no other place to read. Critics argue that nobody would come. But the reading room is full every Saturday. A town that can afford a stadium can afford a librarian.`
	);
	expect(saying('Nobody would come.').voice).toBe('reported');
	expect(bearing('Nobody would come.')).toBe('- The library should open on Sundays.');
	expect(bearing('The reading room is full')).toBe('- Nobody would come.');
});

test('every suggestion says why and how sure it is', () => {
	const { draft } = drafted(ESSAY);
	for (const record of draft.diff.added) {
		const { why, score } = record as { why?: string; score?: number };
		expect(why).toMatch(/^[“\p{Lu}].+\.$/u);
		expect(score).toBeGreaterThanOrEqual(0);
		expect(score).toBeLessThanOrEqual(1);
	}
});

test('the reason for a link names the word that shows it', () => {
	const { whyOfLink, bearing } = drafted(
		'The pool must stay open because it is the only place where children learn to swim. It costs little.'
	);
	expect(bearing('the only place')).toBe('+ The pool must stay open.');
	expect(whyOfLink('the only place')).toBe('“because” makes it a reason.');
});

test('a short text without any cue has a main conclusion all the same', () => {
	const { main, statements } = drafted('Dogs are loyal. They guard the house. They never lie.');
	expect(main.wording).toBe('Dogs are loyal.');
	expect(statements).toHaveLength(3);
});

describe('no draft', () => {
	test.each([
		[
			'of a text in another language',
			'Le bateau est le seul moyen de se rendre à l’hôpital et il faut le garder.',
			'not-english'
		],
		['of a text without words', '12, 34 – 56.', 'no-words']
	])('%s', (_, text, reason) => {
		expect(decompose({ text, articleId: 'article:a' }, countingIds('d'))).toEqual({ kind: 'refused', reason });
	});

	test('after the run was stopped', () => {
		const stopped = decompose({ text: ESSAY, articleId: 'article:a' }, countingIds('d'), { isCancelled: () => true });
		expect(stopped).toEqual({ kind: 'cancelled' });
	});
});

test('a hasty note in few words of English is read as English', () => {
	const note = `Potential for abuse. There comes the neighbor knocking, telling them he's getting calls looking for them. Same with family members, makes holiday gatherings fun.`;
	expect(decompose({ text: note, articleId: 'article:a' }, countingIds('d')).kind).toBe('draft');
});

test('the run says how far it is, and never goes back', () => {
	const steps = decomposeInSteps({ text: ESSAY, articleId: 'article:a' }, countingIds('d'));
	const done: number[] = [];
	for (let step = steps.next(); !step.done; step = steps.next()) done.push(step.value.done);
	expect(done.length).toBeGreaterThan(8);
	expect(done).toEqual([...done].sort((a, b) => a - b));
	expect(Math.max(...done)).toBeLessThanOrEqual(1);
});
