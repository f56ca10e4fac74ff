/** Quirks met in the files of public archives and of other people, in words of our own: does a reader take them, or say what it left? */
import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { countingIds } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf } from '#argument/records.ts';
import { read as readAif } from '#interchange/aif/read.ts';
import { write as writeAif } from '#interchange/aif/write.ts';
import { read as readArgdown } from '#interchange/argdown/read.ts';
import { read as readBrat } from '#interchange/brat/read.ts';
import { explainAny } from '#interchange/foreign-problems.ts';
import type { Reader } from '#interchange/foreign.ts';
import { read as readKialo } from '#interchange/kialo/read.ts';
import { read as readMicrotexts } from '#interchange/microtexts/read.ts';
import { read as readSadface } from '#interchange/sadface/read.ts';
import { told } from '../support/foreign-round-trip.ts';

async function opened(read: Reader, text: string, beside?: string) {
	const { records, problems } = await read(text, countingIds('n'), beside === undefined ? {} : { beside });
	expect(check(records).filter(isError)).toEqual([]);
	return { records, lines: problems.map(explainAny) };
}

/** An AIF file: nodes as `id type text`, edges as `from>to`. */
function aif(nodes: readonly string[], edges: string, more: object = {}): string {
	return JSON.stringify({
		nodes: nodes.map((line) => {
			const [, nodeID, type, text] = /^(\S+) (\S+) ?(.*)$/.exec(line) ?? [];
			return { nodeID, type, text };
		}),
		edges: edges.split(' ').map((edge, index) => {
			const [fromID, toID] = edge.split('>');
			return { edgeID: index, fromID, toID, formEdgeID: null };
		}),
		...more
	});
}

describe('an AIF archive', () => {
	it('names the default scheme in words, and that is no scheme', async () => {
		const text = JSON.stringify({
			nodes: [
				{ nodeID: '1', type: 'I', text: 'Close the pier.' },
				{ nodeID: '2', type: 'I', text: 'It rots.' },
				{ nodeID: '3', type: 'RA', text: 'Default Inference', scheme: 'Default Inference', schemeID: '72' }
			],
			edges: [
				{ edgeID: '1', fromID: '2', toID: '3' },
				{ edgeID: '2', fromID: '3', toID: '1' }
			]
		});
		const { records } = await opened(readAif, text);
		expect(allOf(records, 'inference')[0]).not.toHaveProperty('scheme');
	});

	it('gets its own ids back, and no number of a scheme that is not its', async () => {
		const text = aif(['17 I Close it.', '18_5 I It rots.', '19 RA Expert Opinion'], '18_5>19 19>17');
		const { records } = await opened(readAif, text);
		const { nodes, edges } = JSON.parse(writeAif(records).text) as {
			nodes: { nodeID: string; schemeID?: string }[];
			edges: { fromID: string; toID: string }[];
		};
		expect(nodes.map((one) => one.nodeID)).toEqual(['17', '18_5', '19']);
		expect(edges.map(({ fromID, toID }) => `${fromID}>${toID}`)).toEqual(['18_5>19', '19>17']);
		expect(nodes.filter((one) => 'schemeID' in one)).toEqual([]);
	});

	it('rephrases, steps to several conclusions and to steps, attacks on attacks, and the same step twice are all said', async () => {
		const nodes = [
			'1 I A.',
			'2 I B.',
			'3 I C.',
			'4 MA Default Rephrase',
			'5 RA RA',
			'6 CA CA',
			'7 CA CA',
			'8 RA RA',
			'9 RA RA',
			'10 I D.'
		];
		const edges = '1>4 4>2 3>5 5>1 5>2 1>6 6>3 10>7 7>6 10>8 8>5 3>9 9>1';
		const { records, lines } = await opened(
			readAif,
			aif(nodes, edges, { locutions: [{ nodeID: '1', personID: '7' }] })
		);
		expect(told(records)).toEqual(['A. -/> C.', 'C. -> A.', 'C. -> B.', 'D. -/> A.']);
		expect(allOf(records, 'statement')[0]?.note).toBe('Says in other words: “B.”');
		expect(lines.map((line) => line.split('. ')[0])).toEqual([
			'nodes[3] a rephrase is read as a note',
			'nodes[4] a step is read as 2 steps, one to each conclusion',
			'nodes[7] is left out: support of 5, which is no statement',
			'nodes[8] the same step again is read as one step',
			'nodes[6] an attack on an attack is read as an attack on what attacks',
			'locutions is left out: 1 note on who spoke when'
		]);
	});

	it('may leave out the edges where nothing is joined', async () => {
		const { records, lines } = await opened(readAif, '{"nodes":[{"nodeID":1,"type":"I","text":"A."}]}');
		expect(told(records)).toEqual(['A.']);
		expect(lines).toEqual([]);
	});

	it('stores times and places of boxes, which are said in one line each', async () => {
		const text = JSON.stringify({
			AIF: { nodes: [{ nodeID: '1', type: 'I', text: 'A.', timestamp: '2014-01-01 10:00:00' }], edges: [] },
			text: '',
			OVA: { nodes: [{ nodeID: '1', x: 10, y: 20 }] }
		});
		const { lines } = await opened(readAif, text);
		expect(lines).toEqual([
			expect.stringMatching(/^AIF\.nodes is left out: 1 time at which a node was stored/),
			expect.stringMatching(/^OVA\.nodes is left out: 1 place of a box/)
		]);
	});
});

describe('Argdown of the examples’ kind', () => {
	it('dates the day first, comments in three ways, heads with settings, links: each kept or said', async () => {
		const { records, lines } = await opened(
			readArgdown,
			[
				'===',
				'title: The pier --',
				'    a short case',
				'subTitle: For a class',
				'date: 24/10/2018',
				'model:',
				'    mode: strict',
				'color:',
				'    tagColors:',
				'        pro: 0',
				'===',
				'',
				'/* Two',
				'lines */',
				'',
				'# Part one {isGroup: false}',
				'',
				'[Close it]: The pier is to be',
				'closed, see [the report](https://example.org/r). #pro // a remark',
				'  - <Costs>: Closing costs. <!-- check -->',
				'    <_ <Repair>: Repair costs more.',
				'',
				'## Part two',
				'',
				'<Rot>: It rots.',
				'',
				'(1) The piles rot.',
				'(2) What rots falls.',
				'--',
				'Modus ponens',
				'{uses: [1,2]}',
				'--',
				'(3) The pier falls.',
				'  +> [Close it]',
				''
			].join('\r\n')
		);
		expect(told(records)).toEqual([
			'Closing costs. -/> The pier is to be closed, see the report.',
			'Repair costs more. -/> Closing costs.',
			'The pier falls. -> The pier is to be closed, see the report.',
			'The piles rot. + What rots falls. -> The pier falls.'
		]);
		expect(allOf(records, 'article')[0]).toMatchObject({
			title: 'The pier -- a short case',
			publishedOn: '2018-10-24',
			notes: ['subTitle: For a class']
		});
		expect(allOf(records, 'statement').find((one) => one.tags)).toMatchObject({
			tags: ['pro'],
			note: 'https://example.org/r'
		});
		expect(lines.map((line) => line.split('. ')[0])).toEqual([
			'the head is left out: model, color, settings of Argdown’s own tools',
			expect.stringContaining('an undercut of no step is read as an attack'),
			'line 16, line 23 is left out: 2 headings, a map has no groups',
			'line 13, line 19, line 20 is left out: 3 comments'
		]);
	});
});

describe('Kialo', () => {
	it('links of links, several theses, addresses behind words and footnotes keep what they point to', async () => {
		const { records, lines } = await opened(
			readKialo,
			[
				'Discussion Title: The pier',
				'',
				'1. What is to become of the pier?',
				'1.1. Close it.',
				'1.1.1. Pro: It rots, [says the county](https://example.org/c_(1)).',
				'1.1.1.1. Con: 1\\) It was \\(partly\\) mended.',
				'1.2. Keep it.',
				'1.2.1. Con: -> See 1.2.2.',
				'1.2.2. Con: -> See 1.1.1.'
			].join('\n')
		);
		expect(told(records)).toEqual([
			'1) It was (partly) mended. -/> It rots, says the county.',
			'It rots, says the county. -/> Keep it.',
			'It rots, says the county. -> Close it.',
			'What is to become of the pier?'
		]);
		const rots = allOf(records, 'statement').find((one) => one.wording.startsWith('It rots'));
		expect(rots?.note).toBe('https://example.org/c_(1)');
		expect(lines).toEqual([]);
	});

	it('sources stand with the claims that cite them; one that nobody cites stays with the debate', async () => {
		const said = 'Discussion Name:\nThe pier\n\n1. Thesis:\nClose it (p. 5 [2]).\n\nSources:\n[1] https://a.example\n';
		const { records } = await opened(readKialo, `${said}\n[2] https://b.example\nIts words.\n`);
		expect(allOf(records, 'statement')[0]?.note).toBe('[2] https://b.example\nIts words.');
		expect(allOf(records, 'article')[0]?.notes).toEqual(['[1] https://a.example']);
	});
});

describe('brat', () => {
	const lines = ['T1\tMajorClaim 8 17\tClose it.', 'T2\tClaim 0 7\tIt rots', 'R1\tSupport Arg1:T2 Arg2:T1'];

	it.each([
		['code points of the file', '🌊ere is  Close it.', 'T1\tClaim 9 18\tClose it.'],
		['UTF-16 units', '🌊ere is Close it.', 'T1\tClaim 9 18\tClose it.'],
		['a line break of two characters as one', 'It\r\nrots,\r\nClose it.', 'T1\tClaim 9 18\tClose it.'],
		['a line break of two characters as two', 'It rot\r\n\r\nClose it.', 'T1\tClaim 10 19\tClose it.'],
		['the byte order mark', '\ufeffIt rots Close it.', 'T1\tClaim 9 18\tClose it.']
	])('is counted as its quoted words say: %s', async (_, text, line) => {
		const { records, lines: problems } = await opened(readBrat, line, text);
		expect(problems).toEqual([]);
		expect(allOf(records, 'statement')[0]?.passages.map((one) => one.exact)).toEqual(['Close it.']);
	});

	it('a relation that is attacked is a step that is undercut, wherever it stands in the file; other ends are said', async () => {
		const { records, lines: problems } = await opened(
			readBrat,
			['R2\tattacks Arg1:T3 Arg2:R1', 'T3\tPremise 18 26\tSays who', ...lines, 'R3\tsupports Arg1:T3 Arg2:R1'].join(
				'\n'
			),
			'It rots Close it. Says who'
		);
		expect(told(records)).toEqual(['It rots -> Close it.', 'Says who -/> (It rots -> Close it.)']);
		expect(problems).toEqual([
			'line 6 is left out: supports between T3 and R1, of relations a map knows attacks on a step alone. Keep the file if it matters.'
		]);
	});

	it('notes on relations stay with them, notes on anything else and what is no argument are said with their lines', async () => {
		const { records, lines: problems } = await opened(
			readBrat,
			[
				...lines,
				'#1\tAnnotatorNotes R1\tsure',
				'#2\tAnnotatorNotes E9\twhat?',
				'A1\tNegated T2',
				'*\tEquiv T1 T2'
			].join('\r\n'),
			'It rots Close it.'
		);
		expect(allOf(records, 'inference')[0]?.note).toBe('sure');
		expect(problems.map((line) => line.split('. ')[0])).toEqual([
			'line 7 is left out: 1 group of equals, which a map has no place for',
			'line 5 is left out: a note on E9, which is no statement and no relation',
			'line 6 is left out: 1 attribute Negated, which a map has no place for'
		]);
	});
});

describe('arg-microtexts XML of the second part', () => {
	it('a segment that annotators added is no part of the text, and its unit is unsaid', async () => {
		const { records } = await opened(
			readMicrotexts,
			`<arggraph id="m" topic_id="the_pier" stance="con"><edu id="e1">It rots.</edu><edu id="e2" implicit="true">Close it.</edu>
<adu id="a1" type="pro"/><adu id="a2" type="pro"/><edge id="s1" src="e1" trg="a1" type="seg"/><edge id="s2" src="e2" trg="a2" type="seg"/>
<edge id="c1" src="a1" trg="a2" type="sup"/></arggraph>`
		);
		expect(allOf(records, 'text').map((one) => one.text)).toEqual(['It rots.']);
		expect(allOf(records, 'statement').map((one) => [one.wording, one.implicit, one.passages.length])).toEqual([
			['It rots.', false, 1],
			['Close it.', true, 0]
		]);
		expect(allOf(records, 'article')[0]?.notes).toEqual(['Stance towards the topic: con']);
	});
});

describe('SADFace of the first version', () => {
	it('says whose analysis it was at the top of the file, which is said and left', async () => {
		const text = JSON.stringify({
			analyst_name: 'A. Lee',
			created: '2017-07-11T16:32:36',
			edges: [
				{ id: 'e1', source_id: 'a', target_id: 's' },
				{ id: 'e2', source_id: 's', target_id: 'b' }
			],
			nodes: [
				{ id: 'b', type: 'atom', text: 'Close it.', sources: [] },
				{ id: 'a', type: 'atom', text: 'It stands.', sources: [] },
				{ id: 's', type: 'scheme', name: 'conflict' }
			],
			resources: []
		});
		const { records, lines } = await opened(readSadface, text);
		expect(told(records)).toEqual(['It stands. -/> Close it.']);
		expect(lines).toEqual([
			expect.stringMatching(/^the file is left out: analyst_name, created, which is of the analysis/)
		]);
	});
});
