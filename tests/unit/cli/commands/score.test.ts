import { describe, expect, it } from 'vitest';
import { toText, write } from '#interchange/counterpoint/write.ts';
import type { Analysis } from '#practice/analysis.ts';
import { analysis, renamed } from '../../../support/analyses.ts';
import { graphIn, withText } from '../../../support/graph-notation.ts';
import { comparingClass, judgingClass } from '../../../support/answered-class.ts';
import { classFiles, keyFile, PUPILS } from '../../../support/simulated-class.ts';
import { runCli } from '../../../support/test-io.ts';

const file = ({ records }: Analysis) => toText(write(records, { withTexts: true }).document);
const KEY = analysis('key', 's1!; s2 -> s1; s3=e -> s2; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6');
const BEN = analysis('ben', 's1!; s2=c -> s1; s3=e -> s4; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6');
const FOREIGN = toText(write(withText(graphIn('z')`d!; q -> d`, 'article:z'), { withTexts: true }).document);
const FILES = {
	'key.json': file(KEY),
	'ada.json': file(renamed(KEY, 'a')),
	'ben.json': file(renamed(BEN, 'b')),
	'again.json': file(renamed(BEN, 'b')),
	'foreign.json': FOREIGN,
	'broken.json': '{"format": "counterpoint", "schemaVersion": 1, "articles": [{'
};

describe('counterpoint score', () => {
	it('says in words what is there and where it is attached otherwise', async () => {
		const { exit, stdout, stderr } = await runCli('score key.json ada.json ben.json', { files: FILES });
		expect([exit, stderr]).toEqual([0, '']);
		expect(stdout).toContain('ada: 14 of 14 points\n  7 of 7 statements found, 6 of 6 relations');
		expect(stdout).toContain('ben: 13 of 14 points\n  7 of 7 statements found, 5 of 6 relations');
		expect(stdout).toContain(
			'You have E1 “In Harwick sales rose by nine percent within a year”, but attached it to C3 “Children can walk to school in safety there”; in the key it is a reason for C2 “Shops on closed streets sell more than before”.'
		);
		expect(stdout).toContain('The class: 2 pupils\n  points: 13 to 14 of 14, half of them at 13.5 or more\n');
	});

	it('sorts out what is damaged, of another article or handed in twice, scores the others, and exits 1', async () => {
		const call = 'score key.json ben.json again.json foreign.json broken.json --json';
		const { exit, stdout, stderr } = await runCli(call, { files: FILES });
		expect(exit).toBe(1);
		expect(stderr.trim().split('\n')).toHaveLength(3);
		const out = JSON.parse(stdout) as { submissions: { name: string }[]; sortedOut: { file: string; kind: string }[] };
		expect(out.submissions.map(({ name }) => name)).toEqual(['ben']);
		expect(out.sortedOut.map(({ file: name, kind }) => `${name} ${kind}`)).toEqual([
			'again.json double',
			'foreign.json foreign',
			'broken.json damaged'
		]);
	});

	it('makes a table with a row for each submission', async () => {
		const { stdout } = await runCli('score key.json ada.json ben.json foreign.json --csv', { files: FILES });
		const rows = stdout
			.replace(/^\ufeff/, '')
			.trim()
			.split('\r\n');
		expect(rows[0]).toMatch(/^submission,points,points possible,main conclusion,/);
		expect(rows[1]).toMatch(/^ada,14,14,found,7,0,0,0,6,0,0,1\.000,63,1\.000,63,1\.000,8,1\.000,14,1\.000,26,/);
		expect(rows[2]).toMatch(/^ben,13,14,found,/);
		expect(rows[3]).toMatch(/^foreign\.json,.*not scored \(foreign\)/);
	});

	it('accepts another map as also right, for every submission', async () => {
		const { stdout } = await runCli('score key.json ben.json --also again.json', { files: FILES });
		expect(stdout).toContain('ben: 14 of 14 points');
		expect(stdout).toContain('1 thing is not as in the key, but also right.');
	});

	it('refuses a call without submissions, and a key that is none', async () => {
		expect((await runCli('score key.json', { files: FILES })).exit).toBe(2);
		expect((await runCli('score key.json ben.json --csv --json', { files: FILES })).exit).toBe(2);
		const broken = await runCli('score broken.json ben.json', { files: FILES });
		expect(broken).toMatchObject({ exit: 1, stdout: '' });
		const also = await runCli('score key.json ben.json --also foreign.json', { files: FILES });
		expect(also.stderr).toBe('foreign.json: holds no map of the key’s article\n');
	});

	it('scores a class of thirty: signed, the latest of each, the late named, the rest sorted out', async () => {
		const files: Record<string, string> = { 'town.key.json': keyFile() };
		for (const [name, text] of Object.entries(classFiles())) files[name] = text;
		const names = Object.keys(classFiles());
		const { exit, stdout, stderr } = await runCli(['score', 'town.key.json', ...names, '--csv'], { files });
		expect(exit).toBe(1);
		expect(stderr).toContain('handed in late: Dov\n');
		expect(stderr).toContain('ben-first-try.counterpoint.json: is older than what Ben handed in later');
		expect(stderr.trim().split('\n')).toHaveLength(5);
		const rows = stdout.trim().split('\r\n').slice(1);
		const points = Object.fromEntries(rows.map((row) => [row.split(',')[0], row.split(',')[1]]));
		for (const [name, , wanted] of PUPILS) expect([name, points[name]]).toEqual([name, String(wanted)]);
		expect(rows.filter((row) => row.includes('not scored'))).toHaveLength(4);
	});

	it('takes the exercise, a key and feedback that lie among the files for nobody’s work', async () => {
		const ofExercise = { version: 1, id: 'x', kind: 'whole', title: 'X', instructions: [], hints: false };
		const exercise = { ...ofExercise, feedback: 'teacher', points: true };
		const withField = (field: object) => JSON.stringify({ ...(JSON.parse(file(KEY)) as object), ...field });
		const files = {
			...classFiles(),
			'key.json': keyFile(),
			'key again.json': keyFile(),
			'task.json': withField({ exercise }),
			'returned.json': withField({ exercise, feedback: { version: 1 } })
		};
		const call = [
			'score',
			'key.json',
			'ada.handed-in.counterpoint.json',
			'task.json',
			'returned.json',
			'key again.json'
		];
		const { exit, stderr, stdout } = await runCli([...call, '--csv'], { files });
		expect(exit).toBe(1);
		expect(
			stderr
				.trim()
				.split('\n')
				.map((line) => line.replace(/,.*/, ''))
		).toEqual([
			'task.json: is the exercise',
			'returned.json: is feedback that was returned',
			'key again.json: is a key'
		]);
		expect(stdout).toMatch(/^Ada,14,14,/m);
	});

	describe('where the exercise is answered', () => {
		const items = [
			{ id: 'q1', ask: 'bears', statementId: 'statement:g1', onId: 'statement:g2' },
			{ id: 'q2', ask: 'question', stepId: 'inference:g1', question: 'Is it so in every town?' }
		];
		const exercise = { id: 'town', kind: 'judge', title: 'Town', instructions: [], hints: false, feedback: 'teacher' };
		const exerciseKey = {
			version: 1,
			exercise: { version: 1, points: true, items, ...exercise },
			given: [
				['article:exercise-town', 'article:a'],
				['statement:g1', 'statement:s2'],
				['statement:g2', 'statement:s1']
			],
			answers: [
				{ itemId: 'q1', answers: ['strengthens'] },
				{ itemId: 'q2', answers: [] }
			]
		};
		const work = (name: string, answers: unknown[], exerciseId = 'town') =>
			JSON.stringify({
				format: 'counterpoint',
				schemaVersion: 1,
				articles: [{ id: 'article:exercise-town', title: 'Town', authorIds: [] }],
				submission: {
					version: 1,
					exerciseId,
					kind: 'judge',
					workId: name,
					name,
					handedInAt: '2026-03-02T10:00Z',
					answers
				}
			});
		const files = {
			'key.json': JSON.stringify({ ...(JSON.parse(file(KEY)) as object), exerciseKey }),
			'ada.json': work('Ada', [
				{ itemId: 'q1', answer: 'strengthens' },
				{ itemId: 'q2', answer: 'no', words: 'Not in Harwick.' }
			]),
			'ben.json': work('Ben', [{ itemId: 'q1', answer: 'weakens' }]),
			'other.json': work('Cem', [], 'village')
		};

		it('counts question by question, and says what is otherwise', async () => {
			const { exit, stdout } = await runCli('score key.json ada.json ben.json', { files });
			expect(exit).toBe(0);
			expect(stdout).toContain('Ada: 1 of 1 point\n');
			expect(stdout).toContain('Ben: 0 of 1 point\n');
			expect(stdout).toContain('you have “weakens”; in the key it strengthens “Our town should close');
			expect(stdout).toContain('Is it so in every town?: no 1, none 1 of 2\n');
		});

		it.each([
			['judge', judgingClass()],
			['compare', comparingClass()]
		] as const)('gives the points that were counted by hand: %s', async (kind, { files: handedIn, points }) => {
			const works = Object.keys(handedIn).filter((name) => name.includes('handed-in'));
			const { exit, stdout } = await runCli(`score ${kind}.key.counterpoint.json ${works.join(' ')} --csv`, {
				files: handedIn
			});
			expect(exit).toBe(0);
			const [head = '', ...rows] = stdout.trim().split('\r\n');
			expect(head).toMatch(/submission,points,points possible,/);
			const got = rows.map((row) => row.split(',')).map(([name = '', got = '', of = '']) => [name, `${got}/${of}`]);
			expect(Object.fromEntries(got)).toEqual(points);
		});

		it('makes a table, leaves out work on another exercise, and takes no map that is also right', async () => {
			const { exit, stdout } = await runCli('score key.json ada.json other.json --csv', { files });
			expect(exit).toBe(1);
			const lines = stdout.trim().split(/\r?\n/);
			expect(lines[0]).toMatch(/^.?submission,points,points possible,/);
			expect(lines[1]).toMatch(/^Ada,1,1,strengthens,no,/);
			expect(lines[2]).toContain('not scored (foreign): is no work on the key’s exercise');
			const json = await runCli('score key.json ada.json --json', { files });
			expect(JSON.parse(json.stdout)).toMatchObject({
				submissions: [{ name: 'Ada', points: { got: 1, of: 1 } }],
				class: { rows: [{ chosen: [{ answer: 'strengthens', names: ['Ada'], isRight: true }] }, { right: [] }] }
			});
			expect((await runCli('score key.json ada.json --also ben.json', { files })).exit).toBe(2);
		});
	});
});
