import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { arrange, arrangingOf } from '#map/arranging.ts';
import { contentOf, type MapContent } from '#map/content.ts';
import { ENGLISH } from '#map/elements.ts';
import { keptDrawing, keyOf, reopened, type Drawn } from '#map/kept-drawing.ts';
import { graph } from '../../support/graph-notation.ts';

const contentFrom = (reasons: number): MapContent => {
	const leaves = Array.from({ length: reasons }, (_, n) => `p${n} -> c${n % 5}`).join('; ');
	return contentOf(new ArgumentGraph(graph`m!; c0 c1 -> m; c2 -> m; c3 -> m; c4 -/> m; ${leaves}`, 'article:a'));
};
const PANE = { width: 900, height: 700 };
const CONTENT = contentFrom(220);
const DRAWN: Drawn = { content: CONTENT, direction: 'side', words: ENGLISH };

/** As it comes back from a disk. */
function kept(drawn: Drawn = DRAWN, pane = PANE): unknown {
	const opening = arrange(arrangingOf(drawn, null, pane));
	return structuredClone(keptDrawing(keyOf(drawn, '1'), pane, opening));
}

function opened(value: unknown, drawn: Drawn, pane = PANE, release = '1') {
	return reopened(value, keyOf(drawn, release), drawn, pane);
}

const reworded = (content: MapContent): MapContent => ({
	...content,
	statements: content.statements.map((one, at) => (at === 3 ? { ...one, wording: `${one.wording} and more` } : one))
});

describe('a drawing that was kept', () => {
	it('opens the map exactly as it was arranged', () => {
		const anew = arrange(arrangingOf(DRAWN, null, PANE));
		expect(anew.collapsed.size).toBeGreaterThan(0);
		expect(opened(kept(), DRAWN)).toEqual(anew);
	});

	it('holds whatever the order in which steps and attacks are listed', () => {
		const { statements, steps, attacks } = CONTENT;
		const turned = { statements, steps: [...steps].reverse(), attacks: [...attacks].reverse() };
		expect(opened(kept(), { ...DRAWN, content: turned })).not.toBeNull();
	});

	it.each<[string, Drawn]>([
		['a wording', { ...DRAWN, content: reworded(CONTENT) }],
		['the structure', { ...DRAWN, content: contentFrom(221) }],
		['a relation', { ...DRAWN, content: { ...CONTENT, attacks: [] } }],
		['the way it grows', { ...DRAWN, direction: 'down' }],
		['the words on the boxes', { ...DRAWN, words: { ...ENGLISH, main: 'main claim' } }]
	])('is dropped when %s has changed', (_, drawn) => {
		expect(opened(kept(), drawn)).toBeNull();
	});

	it('is dropped by another release of the app, and in a pane of quite another size', () => {
		expect(opened(kept(), DRAWN, PANE, '2')).toBeNull();
		expect(opened(kept(), DRAWN, { width: 390, height: 700 })).toBeNull();
		expect(opened(kept(), DRAWN, { width: 880, height: 740 })).not.toBeNull();
	});

	it('is as if there were none where it is damaged', () => {
		const { key } = kept() as { key: string };
		for (const damaged of [undefined, null, 7, 'text', {}, { key }, { ...(kept() as object), geometry: {} }])
			expect(opened(damaged, DRAWN)).toBeNull();
		const holed = kept() as { geometry: { boxes: Map<string, unknown> } };
		holed.geometry.boxes.delete('statement:m');
		expect(opened(holed, DRAWN)).toBeNull();
	});
});

describe('what is asked of a worker', () => {
	it('travels there and is arranged the same', () => {
		for (const collapsed of [null, new Set<string>(), new Set(['statement:c0'])]) {
			const task = arrangingOf(DRAWN, collapsed, PANE);
			expect(arrange(structuredClone(task))).toEqual(arrange(task));
		}
	});

	it('says on a folded box how much it holds back', () => {
		const { map } = arrange(arrangingOf(DRAWN, new Set(['statement:c0']), PANE));
		expect(map.boxes.get('statement:c0')?.more).toBe('44 more');
	});
});
