import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapContent } from '#map/content.ts';
import type { Direction } from '#map/elements.ts';
import { pictureOf, type Picture } from '#map/picture.ts';
import { aMap, RUNS, type Kinds } from './content-arbitrary.ts';

const ANY: Kinds = { shared: true, circles: true, undercuts: true };
const direction = fc.constantFrom<Direction>('side', 'down');
const seed = fc.nat({ max: 1_000_000 });

describe('the order of a map', () => {
	it('does not depend on the order of the records', () => {
		fc.assert(
			fc.property(aMap(ANY), direction, seed, (content, towards, start) => {
				const shuffled: MapContent = {
					statements: content.statements,
					steps: turned(content.steps, start).map((step) => ({ ...step, premiseIds: turned(step.premiseIds, start) })),
					attacks: turned(content.attacks, start)
				};
				const [one, other] = [content, shuffled].map((each) => pictureOf(each, { direction: towards }).geometry);
				expect([...(other?.boxes ?? [])]).toEqual([...(one?.boxes ?? [])]);
				expect(byId(other?.lines)).toEqual(byId(one?.lines));
			}),
			RUNS
		);
	});

	it('follows the text among the reasons for one statement, and among premises taken together', () => {
		fc.assert(
			fc.property(aMap({ undercuts: true }), direction, (content, towards) => {
				const picture = pictureOf(content, { direction: towards });
				const { groupOf, parentOf } = picture.hierarchy;
				const rank = new Map(content.statements.map(({ id }, index) => [id, index]));
				const along = placesOf(picture, towards);
				for (const parent of new Set(parentOf.values())) {
					if (parent === null) continue;
					const members = content.statements.map(({ id }) => id).filter((id) => parentOf.get(id) === parent);
					const groups = [...new Set(members.map((id) => groupOf.get(id)))];
					// A reason stands where its first premise stands in the text; its attackers keep to it.
					const heads = groups.map(
						(group) => group?.memberIds.find((id) => isPremise(content, id)) ?? group?.memberIds[0]
					);
					const inText = heads.map((id) => rank.get(id ?? '') ?? -1);
					const places = heads.map((id) => along.get(id ?? '') ?? 0);
					const sorted = inText.map((_, index) => index).sort((a, b) => (inText[a] ?? 0) - (inText[b] ?? 0));
					expect(isRising(sorted.map((index) => places[index] ?? 0))).toBe(true);
					for (const group of groups) {
						const premises = (group?.memberIds ?? []).filter((id) => isPremise(content, id));
						expect(isRising(premises.map((id) => rank.get(id) ?? 0))).toBe(true);
						expect(isRising(premises.map((id) => along.get(id) ?? 0))).toBe(true);
					}
				}
			}),
			RUNS
		);
	});

	it('stays as it was when one leaf is added', () => {
		fc.assert(
			fc.property(aMap(ANY), direction, seed, seed, fc.nat({ max: 2 }), (content, towards, on, at, kind) => {
				const before = pictureOf(content, { direction: towards });
				const after = pictureOf(withLeaf(content, on, at, kind), { direction: towards });
				expect(after.hierarchy.order.filter((id) => id !== 'statement:new')).toEqual(before.hierarchy.order);
				for (const [id, depth] of before.hierarchy.depthOf) expect(after.hierarchy.depthOf.get(id)).toBe(depth);
				const others = sequence(after, towards).map((level) => level.filter((id) => id !== 'statement:new'));
				expect(others.filter((level) => level.length > 0)).toEqual(sequence(before, towards));
			}),
			RUNS
		);
	});

	it('draws the main conclusion before everything else', () => {
		fc.assert(
			fc.property(aMap(ANY), direction, (content, towards) => {
				const { geometry } = pictureOf(content, { direction: towards });
				const start = (id: string) => {
					const rect = geometry.boxes.get(id);
					return (towards === 'side' ? rect?.x : rect?.y) ?? 0;
				};
				const main = start('statement:s0');
				for (const id of geometry.boxes.keys()) expect(start(id)).toBeGreaterThanOrEqual(main - 2);
			}),
			RUNS
		);
	});
});

describe('the shape of a map', () => {
	it('lies between 1:3 and 3:1 for maps as articles have them', () => {
		fc.assert(
			fc.property(aMap({ ...ANY, least: 25, leastWords: 8 }), direction, (content, towards) => {
				const { geometry, hierarchy } = pictureOf(content, { direction: towards });
				// A chain of reasons is as long as it is deep, whatever is done about it.
				const deepest = Math.max(...hierarchy.depthOf.values());
				fc.pre(deepest <= 7 && content.statements.length >= 6 * deepest);
				const shape = geometry.bounds.width / geometry.bounds.height;
				expect(shape).toBeGreaterThan(1 / 3);
				expect(shape).toBeLessThan(3);
			}),
			RUNS
		);
	});
});

function isPremise(content: MapContent, id: string): boolean {
	return (
		content.steps.some(({ premiseIds }) => premiseIds.includes(id)) ||
		!content.attacks.some(({ attackerId, targetId }) => attackerId === id && targetId.startsWith('inference:'))
	);
}

/** Each statement's middle along its column. */
function placesOf({ geometry }: Picture, towards: Direction): Map<string, number> {
	return new Map(
		Array.from(geometry.boxes, ([id, { x, y, width, height }]) => [
			id,
			towards === 'side' ? y + height / 2 : x + width / 2
		])
	);
}

/** The ids of each depth in the order in which they stand. */
function sequence(picture: Picture, towards: Direction): string[][] {
	const along = placesOf(picture, towards);
	const levels: string[][] = [];
	for (const id of picture.hierarchy.order) {
		const depth = picture.hierarchy.depthOf.get(id) ?? 0;
		while (levels.length <= depth) levels.push([]);
		levels[depth]?.push(id);
	}
	return levels.map((level) => level.sort((a, b) => (along.get(a) ?? 0) - (along.get(b) ?? 0)));
}

function withLeaf(content: MapContent, on: number, at: number, kind: number): MapContent {
	const target = content.statements[on % content.statements.length];
	const first = content.statements[0];
	if (!target || !first) return content;
	const id = 'statement:new';
	const leaf = { ...first, id, siglum: 'X1', role: 'premise' as const, isMain: false, wording: 'something was added' };
	const place = 1 + (at % content.statements.length);
	const statements = [...content.statements.slice(0, place), leaf, ...content.statements.slice(place)];
	const step = content.steps.find(({ conclusionId }) => conclusionId === target.id);
	if (kind === 0 || (kind === 2 && !step)) {
		const attack = { id: 'attack:new', attackerId: id, targetId: target.id, suggested: false };
		return { ...content, statements, attacks: [...content.attacks, attack] };
	}
	if (kind === 2 && step) {
		const attack = { id: 'attack:new', attackerId: id, targetId: step.id, suggested: false };
		return { ...content, statements, attacks: [...content.attacks, attack] };
	}
	const added = { id: 'inference:new', premiseIds: [id], conclusionId: target.id, suggested: false };
	return { ...content, statements, steps: [...content.steps, added] };
}

function isRising(values: readonly number[]): boolean {
	return values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
}

/** The list in another order, the same for the same start. */
function turned<T>(list: readonly T[], start: number): T[] {
	return list
		.map((one, index) => ({ one, key: ((index + 1) * 7919 + start * 104_729) % 1009 }))
		.sort((a, b) => a.key - b.key)
		.map(({ one }) => one);
}

function byId<T extends { id: string }>(list: readonly T[] = []): T[] {
	return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
