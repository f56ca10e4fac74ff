import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { get, recordsOf } from '#argument/records.ts';
import { write } from '#interchange/graphml/write.ts';
import { graph, statementId, together, withText } from '../../../support/graph-notation.ts';

describe('GraphML', () => {
	it('has a node for each statement and step, so that premises together and undercuts keep their form', () => {
		const { text, loss } = write(graph`p1 p2 -> c; x -/> (p1 p2 -> c); y -/> c`);
		expect(text.match(/<node id="[^"]*"/g)).toHaveLength(6);
		const edges = [...text.matchAll(/source="([^"]*)" target="([^"]*)"><data key="relation">(\w+)/g)];
		expect(edges.map(([, from, to, relation]) => `${from} ${relation} ${to}`)).toEqual([
			'statement:p1 premise inference:p1.p2-c',
			'statement:p2 premise inference:p1.p2-c',
			'inference:p1.p2-c support statement:c',
			'statement:x undercut inference:p1.p2-c',
			'statement:y attack statement:c'
		]);
		expect(loss).toEqual([]);
	});

	it('is well-formed whatever the words are, and reports passages', () => {
		const records = withText(graph`p`);
		const statement = get(records, statementId('p'));
		if (!statement) throw new Error('p');
		const wording = 'a < b & "c" \u0000\ud800 ]]>';
		const { text, loss } = write(together(records, recordsOf([{ ...statement, wording }])));
		let read = '';
		const parser = new SaxesParser();
		parser.on('error', (fault) => {
			throw fault;
		});
		parser.on('text', (words) => (read += words));
		parser.write(text).close();
		expect(read).toContain('a < b & "c" \ufffd ]]>');
		expect(loss.map((one) => one.what)).toEqual(expect.arrayContaining(['texts', 'passages']));
	});
});
