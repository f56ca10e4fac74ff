import { describe, expect, it } from 'vitest';
import type { StatementId } from '#argument/ids.ts';
import type { OutlineItem } from '#argument/outline.ts';
import { parentsIn, shownLines, TypedAhead } from '#ui/article/outline-lines.ts';

function item(id: string, wording: string, children: OutlineItem[] = []): OutlineItem {
	return { statement: { id: `statement:${id}`, wording }, children } as unknown as OutlineItem;
}
const outline = [
	item('c', 'Close it', [item('p', 'Cars hurt', [item('e', 'Nine were hurt')])]),
	item('q', 'Cars stink')
];
const ids = (lines: readonly OutlineItem[]) => lines.map(({ statement }) => statement.id);

describe('the lines of an outline', () => {
	it('are all but those below a folded one', () => {
		expect(ids(shownLines(outline, () => false))).toEqual(['statement:c', 'statement:p', 'statement:e', 'statement:q']);
		expect(ids(shownLines(outline, (id) => id === 'statement:p'))).toEqual([
			'statement:c',
			'statement:p',
			'statement:q'
		]);
	});

	it('know what they stand under', () => {
		const parents = parentsIn(outline);
		expect(parents.get('statement:e')).toBe('statement:p');
		expect(parents.get('statement:q')).toBeUndefined();
	});
});

describe('letters typed on an outline', () => {
	const lines = shownLines(outline, () => false);
	const sigla = new Map<StatementId, string>([['statement:e', 'E1']]);

	it('lead to the next line that begins with them, around to the one they were typed on', () => {
		const typed = new TypedAhead();
		expect(typed.find('c', 0, { lines, here: 0, sigla })).toBe('statement:p');
		expect(typed.find('l', 100, { lines, here: 1, sigla })).toBe('statement:c');
		expect(typed.find('x', 200, { lines, here: 1, sigla })).toBeNull();
	});

	it('begin anew after a pause, and find sigla too', () => {
		const typed = new TypedAhead();
		typed.find('c', 0, { lines, here: 0, sigla });
		expect(typed.find('e', 900, { lines, here: 0, sigla })).toBe('statement:e');
		expect(typed.find('1', 1000, { lines, here: 0, sigla })).toBe('statement:e');
	});
});
