import { expect, it } from 'vitest';
import { countingIds } from '#argument/ids.ts';
import { explainAny } from '#interchange/foreign-problems.ts';
import { read } from '#interchange/microtexts/read.ts';

it('an entity that XML does not know is named as what it is, with its place', () => {
	const file = '<?xml version="1.0"?>\n<arggraph id="a"><edu id="e1">The road&nbsp;is bad.</edu></arggraph>';
	expect(read(file, countingIds('n')).problems.map(explainAny)).toEqual([
		expect.stringMatching(/line 2, column 45 cannot be read as arg-microtexts XML: it names an entity \(&…;\)/)
	]);
});
