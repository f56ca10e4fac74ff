import { describe, expect, it } from 'vitest';
import type { MapContent, MapStatement } from '#map/content.ts';
import { inFewestCrossings } from '#map/draw/fewest-crossings.ts';

const statement = (id: string, isMain = false): MapStatement => ({
	id,
	siglum: id,
	wording: id,
	role: isMain ? 'conclusion' : 'premise',
	isMain,
	implicit: false,
	reported: false,
	suggested: false,
	authors: []
});

/** Bearings as "from>to"; the main conclusion is `m`. */
function contentWith(ids: string, bearings: string): MapContent {
	const steps = bearings.split(' ').map((one) => {
		const [from = '', to = ''] = one.split('>');
		return { id: one, premiseIds: [from], conclusionId: to, suggested: false };
	});
	return { statements: ids.split(' ').map((id) => statement(id, id === 'm')), steps, attacks: [] };
}
const orderOf = (content: MapContent) => inFewestCrossings(content).statements.map(({ id }) => id);

describe('statements in the order of fewest crossings', () => {
	it('brings together what one reason speaks for', () => {
		const order = orderOf(contentWith('m a b c d u v', 'a>m b>m c>m d>m u>a u>c v>b v>d'));
		const reasons = order.filter((id) => 'abcd'.includes(id)).join('');
		expect(reasons).toMatch(/^(ac|ca)(bd|db)$|^(bd|db)(ac|ca)$/);
	});

	it('keeps the main conclusion first and every statement once', () => {
		const content = contentWith('a b m u v', 'a>m b>m u>a v>b');
		expect(orderOf(content)[0]).toBe('m');
		expect(orderOf(content).toSorted()).toEqual(['a', 'b', 'm', 'u', 'v']);
	});

	it('does not depend on the order in which steps are listed', () => {
		const content = contentWith('m a b c d u v w', 'a>m b>m c>m d>m u>a u>c v>b v>d w>d w>a');
		expect(orderOf({ ...content, steps: content.steps.toReversed() })).toEqual(orderOf(content));
	});

	it('takes a circle of support as it takes any other map', () => {
		expect(orderOf(contentWith('m a b', 'a>m a>b b>a'))).toHaveLength(3);
	});

	it('has no statements to order where there are none', () => {
		expect(inFewestCrossings({ statements: [], steps: [], attacks: [] }).statements).toEqual([]);
	});
});
