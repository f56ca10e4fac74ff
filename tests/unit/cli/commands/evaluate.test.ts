import { describe, expect, it } from 'vitest';
import { recordsOf, type Records } from '#argument/records.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { graph, graphIn, together, withText } from '../../../support/graph-notation.ts';
import { runCli } from '../../../support/test-io.ts';

const file = (records: Records) => toText(write(records, { withTexts: true }).document);
const MAP = file(withText(graph`c!; e1 -> p1; p1 -> c; p2 -> c; x -/> c`));
const SMALL = file(graph`p -> c!`);

async function json(call: string, files: Record<string, string>) {
	const { exit, stdout, stderr } = await runCli(`${call} --json`, { files });
	expect([exit, stderr]).toEqual([0, '']);
	return JSON.parse(stdout) as Record<string, never>;
}

describe('counterpoint evaluate', () => {
	it('says of each statement whether it stands, and how strongly', async () => {
		const { exit, stdout, stderr } = await runCli('evaluate map.json', { files: { 'map.json': MAP } });
		expect([exit, stderr]).toEqual([0, '']);
		expect(stdout.split('\n').slice(0, 7)).toEqual([
			'Article a  (quadratic energy)',
			'  C1   weakened  0.63  Sentence c. (main conclusion)',
			'                       something speaks against it',
			'  E1   stands    0.50  Sentence e1.',
			'  C2   stands    0.60  Sentence p1.',
			'  P1   stands    0.50  Sentence p2.',
			'  P2   stands    0.50  Sentence x.'
		]);
	});

	it('says what a rejection moves, why, and what it comes from', async () => {
		const { stdout } = await runCli('evaluate map.json --reject e1', { files: { 'map.json': MAP } });
		expect(stdout.split('\n').slice(0, 7)).toEqual([
			'What if: E1 rejected',
			'',
			'C1 (main conclusion): weakened  0.63 → 0.50: something speaks against it; something speaks against its reasons',
			'    the reason from C2 is gone, because of E1',
			'C2: stands → falls  0.60 → 0.00: every reason for it went with what you reject',
			'    the reason from E1 is gone',
			'E1: stands → falls  0.50 → 0.00: you reject it'
		]);
	});

	it('says which sets of statements carry the main conclusion', async () => {
		const { stdout } = await runCli('evaluate map.json', { files: { 'map.json': MAP } });
		expect(stdout).toContain(
			'What carries C1: it falls when all of one of these sets are rejected (1; the smallest has 2)\n  E1, P1\n'
		);
	});

	it('prints one JSON document and nothing else', async () => {
		const out = await json('evaluate map.json --reject e1 --accept p2 --doubt x', { 'map.json': MAP });
		expect(Object.keys(out)).toEqual([
			'semantics',
			'count',
			'assessment',
			'settled',
			'unsettled',
			'articles',
			'moves',
			'steady',
			'carriers'
		]);
		expect(out).toMatchObject({
			semantics: 'qe',
			count: 'accepted',
			assessment: { 'statement:e1': 'reject', 'statement:p2': 'accept', 'statement:x': 'doubt' },
			settled: true
		});
		const [article] = out.articles as unknown as { mainConclusionId: string; statements: Record<string, unknown>[] }[];
		expect(article?.mainConclusionId).toBe('statement:c');
		expect(article?.statements.map((one) => [one.siglum, one.standing, one.strength])).toEqual([
			['C1', 'weakened', expect.closeTo(0.68, 9)],
			['E1', 'falls', 0],
			['C2', 'falls', 0],
			['P1', 'stands', 1],
			['P2', 'weakened', 0.25]
		]);
		expect(article?.statements[0]).toMatchObject({ label: 'undecided', causes: ['attacked', 'reasons-weaker'] });
		expect(out.carriers).toEqual([{ statementId: 'statement:c', kind: 'all', sets: [] }]);
	});

	it.each([
		['qe', 0.6],
		['dfquad', 0.75],
		['euler', 0.588897]
	])('weighs by %s where asked', async (semantics, strength) => {
		const out = await json(`evaluate map.json --semantics ${semantics}`, { 'map.json': SMALL });
		expect(out).toMatchObject({
			semantics,
			articles: [{ statements: [{ strength: expect.closeTo(strength, 6) }, { strength: 0.5 }] }]
		});
	});

	it('labels without numbers by grounded', async () => {
		const out = await json('evaluate map.json --semantics grounded', { 'map.json': MAP });
		expect(out).toMatchObject({ articles: [{ statements: [{ standing: 'falls', strength: null }, {}, {}, {}, {}] }] });
		const { stdout } = await runCli('evaluate map.json --semantics grounded', { files: { 'map.json': MAP } });
		expect(stdout).toContain('  C1   falls           Sentence c. (main conclusion)');
	});

	it.each(['statement:e1', 'e1', 'E1'])('takes %s for the same statement', async (id) => {
		const out = await json(`evaluate map.json --reject ${id}`, { 'map.json': MAP });
		expect(out.assessment).toEqual({ 'statement:e1': 'reject' });
	});

	it('takes a step for what a verdict is passed on', async () => {
		const files = { 'map.json': SMALL };
		const out = await json('evaluate map.json --reject inference:p-c', files);
		expect(out).toMatchObject({ moves: [{ statementId: 'statement:c', to: { standing: 'falls' } }] });
		const { stdout } = await runCli('evaluate map.json --reject p-c', { files });
		expect(stdout.split('\n')[0]).toBe('What if: the step from P1 to C1 rejected');
	});

	it('counts suggestions where nothing is accepted, and says so', async () => {
		const { stdout, stderr } = await runCli('evaluate draft.json', {
			files: { 'draft.json': file(graph`c!?; p? ->? c`) }
		});
		expect(stderr).toBe('draft.json: nothing is accepted yet, so suggestions are counted.\n');
		expect(stdout).toContain('C1   stands');
	});

	it('counts suggestions beside what is accepted only where asked', async () => {
		const files = { 'map.json': file(graph`c!; p? ->? c`) };
		expect((await runCli('evaluate map.json', { files })).stdout).not.toContain('Sentence p.');
		expect((await runCli('evaluate map.json --suggested', { files })).stdout).toContain('Sentence p.');
	});

	it('evaluates several authors together: opposed statements attack each other, the same share a verdict', async () => {
		const records = together(graphIn('a')`p -> c!`, graphIn('b')`q -> d!; r -> d`, graphIn('c')`t -> f!`);
		const align = (id: string, one: string, other: string, relation: 'same' | 'opposed') => ({
			id: `alignment:${id}` as const,
			statementIds: [`statement:${one}`, `statement:${other}`] as const,
			relation,
			status: 'accepted' as const
		});
		const across = recordsOf([align('l1', 'p', 'q', 'opposed'), align('l2', 'p', 't', 'same')] as never);
		const files = { 'all.json': file(records), 'across.json': file(across) };
		const { stdout } = await runCli('evaluate all.json across.json --reject p', { files });
		expect(stdout.split('\n')[0]).toBe('What if: [1] P1 rejected, [3] P1 rejected');
		expect(stdout).toContain('[1] C1 (main conclusion): weakened → falls');
		expect(stdout).toContain('[2] C1 (main conclusion): weakened → stands');
		expect(stdout).toContain('[3] C1 (main conclusion): stands → falls');
	});

	it('names main conclusions that do not move', async () => {
		const records = together(graphIn('a')`p -> c!`, graphIn('b')`q -> d!`);
		const { stdout } = await runCli('evaluate all.json --reject p', { files: { 'all.json': file(records) } });
		expect(stdout).toContain('Main conclusions that do not move: [2] C1\n');
	});

	it('exits 1 in one line where there is no such statement, or several have the siglum', async () => {
		const files = { 'map.json': MAP, 'two.json': file(together(graphIn('a')`a1 -> c!`, graphIn('b')`b1 -> d!`)) };
		expect(await runCli('evaluate map.json --reject p9', { files })).toMatchObject({
			exit: 1,
			stdout: '',
			stderr: 'map.json: there is no “p9”; a verdict is passed on a statement (statement:c) or a step.\n'
		});
		expect((await runCli('evaluate map.json --reject article:a', { files })).stderr).toContain(
			'article:a is a record of type article'
		);
		expect((await runCli('evaluate two.json --reject C1', { files })).stderr).toBe(
			'two.json: several articles have a C1: statement:c, statement:d. Name one of these.\n'
		);
	});

	it('exits 1 in one line where the document is not sound', async () => {
		const files = {
			'bad.json': MAP.replace('"role": "conclusion"', '"role": "claim"'),
			'not.json': '{"nodes": []}',
			'none.json': file(new Map())
		};
		for (const [name, says] of [
			['bad.json', 'bad.json: statements[0].role: AR1:'],
			['not.json', 'not.json: the file: CP2:'],
			['none.json', 'none.json: holds no article'],
			['gone.json', 'gone.json: there is no such file']
		] as const) {
			const { exit, stdout, stderr } = await runCli(`evaluate ${name}`, { files });
			expect([exit, stdout]).toEqual([1, '']);
			expect(stderr.trimEnd().split('\n')).toHaveLength(1);
			expect(stderr).toContain(says);
		}
	});

	it('exits 2 for an unknown semantics, two verdicts on one statement, or no document', async () => {
		const files = { 'map.json': MAP };
		for (const [call, says] of [
			[
				'evaluate map.json --semantics fuzzy',
				'There is no semantics “fuzzy”. Name one of qe, dfquad, euler, grounded.'
			],
			['evaluate map.json --accept e1 --reject E1', 'cannot be both given to'],
			['evaluate', 'Name the documents to evaluate']
		] as const) {
			const { exit, stderr } = await runCli(call, { files });
			expect(exit).toBe(2);
			expect(stderr).toContain(says);
		}
	});
});
