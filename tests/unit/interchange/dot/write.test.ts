import { describe, expect, it } from 'vitest';
import { get, recordsOf } from '#argument/records.ts';
import { write } from '#interchange/dot/write.ts';
import { graph, statementId, together } from '../../../support/graph-notation.ts';

describe('DOT', () => {
	it('draws steps as points, attacks dashed with a bar, from the reasons up', () => {
		const { text, loss } = write(graph`p1 p2 -> c; x -/> (p1 p2 -> c)`);
		expect(text).toContain('rankdir=BT;');
		expect(text).toContain('"inference:p1.p2-c" [shape=point, xlabel=""];');
		expect(text).toContain('"statement:p1" -> "inference:p1.p2-c" [dir=none, class="premise"];');
		expect(text).toContain('"statement:x" -> "inference:p1.p2-c" [style=dashed, arrowhead=tee, class="undercut"];');
		expect(loss).toEqual([]);
	});

	it('lets no word end its quotes or begin an escape', () => {
		const records = graph`p`;
		const statement = get(records, statementId('p'));
		if (!statement) throw new Error('p');
		const { text } = write(together(records, recordsOf([{ ...statement, wording: 'a "b" \\N c\nd' }])));
		expect(text).toContain('[label="P1\\na \\"b\\" \\\\N c d", class="premise"');
	});
});
