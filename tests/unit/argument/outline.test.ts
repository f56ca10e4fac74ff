import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { slugOf } from '#argument/ids.ts';
import { flatten, outlineOf, type OutlineItem } from '#argument/outline.ts';
import type { Records } from '#argument/records.ts';
import { graph } from '../../support/graph-notation.ts';

const outline = (records: Records) => outlineOf(new ArgumentGraph(records, 'article:a'));
const nameOf = (item: OutlineItem) => slugOf(item.statement.id);

/** One line for each item, in reading order: its name behind one dash for each level below the first, and its relation. */
const lines = (records: Records) =>
	flatten(outline(records)).map((item) => `${'-'.repeat(item.level - 1)}${nameOf(item)} ${item.relation.kind}`);

describe('the outline of an argument', () => {
	it('starts with the main conclusion and has each reason under what it supports', () => {
		expect(lines(graph`p1 -> c; c -> m; m!`)).toEqual(['m root', '-c because', '--p1 because']);
	});

	it('has the premises of one step beside each other and says which are taken together', () => {
		const records = graph`p1 p2 -> m; p3 -> m; m!`;
		expect(lines(records)).toEqual(['m root', '-p1 because', '-p2 and', '-p3 because']);
		const [main] = outline(records);
		expect(main?.children.map(({ together }) => together)).toEqual(['inference:p1.p2-m', 'inference:p1.p2-m', null]);
	});

	it('has an attack under what it attacks, and an undercut behind the premises of the step it is against', () => {
		const records = graph`p1 -> m; x -/> m; y -/> (p1 -> m); m!`;
		expect(lines(records)).toEqual(['m root', '-p1 because', '-y undercut', '-x attack']);
		const undercut = flatten(outline(records)).find((item) => nameOf(item) === 'y');
		expect(undercut?.relation).toEqual({ kind: 'undercut', attackKind: null, stepFrom: ['statement:p1'] });
	});

	it('follows the order of the text among reasons and attacks', () => {
		expect(lines(graph`a1 -/> m; p1 -> m; m!`)).toEqual(['m root', '-a1 attack', '-p1 because']);
	});

	it('has a statement that serves two others once, and names the other one on it', () => {
		const records = graph`p1 -> c1; p1 -> c2; c1 -> m; c2 -> m; m!`;
		const items = flatten(outline(records));
		expect(items.map(nameOf).sort()).toEqual(['c1', 'c2', 'm', 'p1']);
		expect(items.find((item) => nameOf(item) === 'p1')?.alsoServes).toEqual(['statement:c2']);
		expect(items.find((item) => nameOf(item) === 'c1')?.alsoServes).toEqual([]);
	});

	it('has what is tied to nothing as roots of their own, after the main conclusion', () => {
		expect(lines(graph`a1; p1 -> m; b1; m!`)).toEqual(['m root', '-p1 because', 'a1 root', 'b1 root']);
	});

	it('loses no statement of a circle', () => {
		expect(lines(graph`a1 -> b1; b1 -> a1`)).toEqual(['a1 root', '-b1 because']);
	});

	it('is empty where there is no statement', () => {
		expect(outline(new Map())).toEqual([]);
	});
});
