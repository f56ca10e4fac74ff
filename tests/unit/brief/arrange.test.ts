/** Arranging a brief: every card stays exactly once, whatever is moved. */
import type { Brief } from '#brief/brief.ts';
import { addCard, beginBlock, moveCard, placeCard, removeCard, retag, setHeading } from '#brief/arrange.ts';
import { describe, expect, test } from 'vitest';
import { statement } from '../../support/laid-side-by-side.ts';

const card = (key: string) => ({ key, statementId: statement(key), tag: `Tag ${key}` });
const brief: Brief = {
	title: 'A motion',
	articleIds: [],
	blocks: [
		{ key: 'A', side: 'for', part: 'case', heading: '', cards: [card('a'), card('b')] },
		{ key: 'X', side: 'against', part: 'case', heading: '', cards: [card('x')] },
		{ key: 'B', side: 'for', part: 'case', heading: 'More', cards: [card('c')] }
	]
};
const shown = ({ blocks }: Brief) => blocks.map(({ key, cards }) => `${key}: ${cards.map((one) => one.key).join(' ')}`);

describe('a card', () => {
	test('moves within its block, and past its edge into the next block of its section', () => {
		expect(shown(moveCard(brief, 'a', 1))).toEqual(['A: b a', 'X: x', 'B: c']);
		expect(shown(moveCard(brief, 'b', 1))).toEqual(['A: a', 'X: x', 'B: b c']);
		expect(shown(moveCard(brief, 'c', -1))).toEqual(['A: a b c', 'X: x']);
	});

	test('at the edge of its section stays, and an unknown one changes nothing', () => {
		expect(moveCard(brief, 'a', -1)).toBe(brief);
		expect(moveCard(brief, 'x', 1)).toBe(brief);
		expect(placeCard(brief, 'nobody', 'A', 0)).toBe(brief);
		expect(placeCard(brief, 'a', 'nowhere', 0)).toBe(brief);
	});

	test('is placed before the card that then stands there', () => {
		expect(shown(placeCard(brief, 'c', 'A', 1))).toEqual(['A: a c b', 'X: x']);
		expect(shown(placeCard(brief, 'a', 'A', 1))).toEqual(['A: b a', 'X: x', 'B: c']);
	});

	test('is added as a block of its own, an answer beside the answers to the same claim', () => {
		const place = { side: 'for', part: 'answers', answers: statement('x') } as const;
		const once = addCard(brief, card('n'), place, 'N', 'Tag x');
		expect(shown(once).at(-1)).toBe('N: n');
		expect(shown(addCard(once, card('m'), place, 'M')).at(-1)).toBe('N: n m');
		expect(shown(addCard(brief, card('n'), { side: 'for', part: 'case' }, 'N')).at(-1)).toBe('N: n');
	});

	test('is removed and retagged; a block that holds nothing is gone', () => {
		expect(shown(removeCard(brief, 'c'))).toEqual(['A: a b', 'X: x']);
		expect(retag(brief, 'b', 'Mine').blocks[0]?.cards[1]?.tag).toBe('Mine');
	});
});

test('a block begins at a card, under a heading that can be edited', () => {
	const parted = beginBlock(brief, 'b', 'N', 'New');
	expect(shown(parted)).toEqual(['A: a', 'N: b', 'X: x', 'B: c']);
	expect(setHeading(parted, 'N', 'Named').blocks[1]?.heading).toBe('Named');
	expect(beginBlock(brief, 'a', 'N', 'New').blocks[0]).toMatchObject({ key: 'A', heading: 'New' });
});
