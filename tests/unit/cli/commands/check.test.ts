import { describe, expect, it } from 'vitest';
import { recordsOf } from '#argument/records.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { graph, graphIn, withText } from '../../../support/graph-notation.ts';
import { runCli } from '../../../support/test-io.ts';

const GOOD = toText(write(withText(graph`c!; p1 p2 -> c; x -/> c`), { withTexts: true }).document);
const OTHER = toText(write(graphIn('b')`q -> d!`, { withTexts: true }).document);
const ACROSS = toText(
	write(
		recordsOf([
			{ id: 'alignment:l', statementIds: ['statement:c', 'statement:d'], relation: 'opposed', status: 'accepted' }
		]),
		{ withTexts: true }
	).document
);

describe('counterpoint check', () => {
	it('says what a sound file holds', async () => {
		expect(await runCli('check good.json', { files: { 'good.json': GOOD } })).toMatchObject({
			exit: 0,
			stdout: 'good.json: no errors (1 article, 4 statements, 1 inference, 1 attack, 0 alignments)\n',
			stderr: ''
		});
	});

	it('reads standard input', async () => {
		const { exit, stdout } = await runCli('check -', { stdin: GOOD });
		expect([exit, stdout.split(' (')[0]]).toEqual([0, 'standard input: no errors']);
	});

	it('lists each problem on a line: file, place, rule, what to do', async () => {
		const bad = GOOD.replace('"role": "conclusion"', '"role": "claim"');
		const { exit, stdout } = await runCli('check bad.json', { files: { 'bad.json': bad } });
		expect(exit).toBe(1);
		expect(stdout.split('\n')).toEqual([
			'bad.json: statements[0].role: AR1: is "claim" (in statement:c), which is not "conclusion", "premise" or "evidence". ' +
				'Give it "conclusion", "premise" or "evidence".',
			'bad.json: inference:p1.p2-c: AR3: refers to statement:c (conclusionId), which does not exist. ' +
				'Correct the reference or add statement:c.',
			'bad.json: attack:x-c: AR3: refers to statement:c (targetId), which does not exist. ' +
				'Correct the reference or add statement:c.',
			''
		]);
	});

	it('AR4 warns of references into files it was not given, and finds them in those it was', async () => {
		const files = { 'a.json': GOOD, 'b.json': OTHER, 'across.json': ACROSS };
		const alone = await runCli('check across.json', { files });
		expect(alone.exit).toBe(0);
		expect(alone.stdout).toContain('across.json: alignment:l: AR4 (warning): refers to statement:c (statementIds)');
		const together = await runCli('check across.json a.json b.json', { files });
		expect(together.stdout).not.toContain('AR4');
	});

	it('says of a later version that it opens for reading only', async () => {
		const { exit, stdout } = await runCli('check -', {
			stdin: GOOD.replace('"schemaVersion": 1', '"schemaVersion": 2')
		});
		expect(exit).toBe(0);
		expect(stdout).toContain('the file: CP3 (warning): is of version 2, and this program knows 1');
	});

	it('checks the other files where one cannot be read', async () => {
		const { exit, stdout } = await runCli('check gone.json good.json', { files: { 'good.json': GOOD } });
		expect(exit).toBe(1);
		expect(stdout.split('\n').map((line) => line.split(' (')[0])).toEqual([
			'gone.json: the file: CP0: cannot be read: there is no such file. Check its name and place.',
			'good.json: no errors',
			''
		]);
	});

	it('--json prints one document and nothing else', async () => {
		const { exit, stdout, stderr } = await runCli('check --json good.json not.json', {
			files: { 'good.json': GOOD, 'not.json': '{' }
		});
		expect([exit, stderr]).toEqual([1, '']);
		expect(JSON.parse(stdout)).toMatchObject({
			files: [
				{ file: 'good.json', ok: true, readOnly: false, counts: { statements: 4 }, problems: [] },
				{
					file: 'not.json',
					ok: false,
					problems: [
						{ rule: 'CP1', level: 'error', where: 'line 1, column 2', message: expect.stringContaining('not JSON') }
					]
				}
			]
		});
	});

	it('needs a file, and standard input only once', async () => {
		expect(await runCli('check')).toMatchObject({ exit: 2, stdout: '' });
		expect((await runCli('check - -')).stderr).toContain('Standard input (-) can be read only once.');
	});
});
