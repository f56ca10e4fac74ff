import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { graph, withText } from '../../../support/graph-notation.ts';
import { runCli } from '../../../support/test-io.ts';

const own = toText(write(withText(graph`c!; p1 p2 -> c; x^ -/> (p1 p2 -> c)`), { withTexts: true }).document);
const aif = readFileSync('tests/compat/foreign/aifdb.json', 'utf8');

describe('counterpoint convert', () => {
	test('writes to standard output and says on standard error what the format cannot hold', async () => {
		const { exit, stdout, stderr } = await runCli('convert map.json --to aif', { files: { 'map.json': own } });
		expect(exit).toBe(0);
		expect((JSON.parse(stdout) as { nodes: unknown[] }).nodes).toHaveLength(6);
		expect(stderr).toMatch(/^Left out: passages \(4\), because AIF has no place for them: statement:c, /m);
		expect(stderr).toMatch(/^Left out: marks of views that are only reported \(1\), .*statement:x$/m);
	});

	test('recognizes what it reads, and says what it could not take with its place', async () => {
		const { exit, stderr, files } = await runCli('convert old.json --to counterpoint -o new.json', {
			files: { 'old.json': aif }
		});
		expect(exit).toBe(0);
		expect(stderr).toContain('old.json: edges[9]: FF3: joins 999');
		const checked = await runCli('check new.json', { files: { 'new.json': files['new.json'] ?? '' } });
		expect(checked).toMatchObject({
			exit: 0,
			stdout: 'new.json: no errors (1 article, 5 statements, 2 inferences, 1 attack, 0 alignments)\n'
		});
	});

	test('goes through Argdown and back with every statement, step and undercut', async () => {
		const { stdout } = await runCli('convert - --to argdown', { stdin: own });
		const back = await runCli('convert - --to counterpoint', { stdin: stdout });
		expect(back).toMatchObject({ exit: 0, stderr: '' });
		const { statements, inferences, attacks } = JSON.parse(back.stdout) as Record<string, unknown[]>;
		expect([statements?.length, inferences?.length, attacks?.length]).toEqual([4, 1, 1]);
	});

	test('reads a file in another encoding than UTF-8, and says that its letters were guessed', async () => {
		const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
		const { exit, stdout, stderr } = await runCli('convert cafe.ann --to aif', {
			files: {
				'cafe.ann': latin('T1\tClaim 0 25\tDas Café schließt im März\n'),
				'cafe.txt': latin('Das Café schließt im März, sagt Frau Müller.')
			}
		});
		expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringContaining('Das Café schließt im März') });
		expect(stderr).toMatch(
			/^cafe\.ann: the file: FF11: .*is read as windows-1252\. Where letters such as é are wrong/m
		);
		expect(stderr).toMatch(/^cafe\.ann: the text \(\.txt\): FF11: /m);
		expect(stderr).not.toContain('FF9');
	});

	test('says of a damaged file what is wrong in one line, and exits with 1', async () => {
		const { exit, stdout, stderr } = await runCli('convert a.json --to argdown', {
			files: { 'a.json': aif.slice(0, 200) }
		});
		expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
		expect(stderr.trim().split('\n')).toEqual([
			expect.stringMatching(/^a\.json: line \d+, column \d+: CP1: is not JSON/)
		]);
	});

	test.each([
		['', 'a.txt: is empty\n'],
		[
			'An essay of some sentences.',
			/^a\.txt: is in no format that is recognized \(Counterpoint, OVA3, .*“counterpoint draft”\.\n$/
		],
		['PK\u0003\u0004…', /^a\.txt: is a ZIP archive, as Word documents and backups are, no text\n$/],
		['%PDF-1.7', 'a.txt: is a PDF, no text\n'],
		['{"format":"counterpoint","schemaVersion":99}', /^a\.txt: was made by a newer Counterpoint\. Use that one\.\n$/]
	])('says of a file that is no map of this version what it is: %s', async (text, message) => {
		const { exit, stdout, stderr } = await runCli('convert a.txt --to argdown', { files: { 'a.txt': text } });
		expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
		expect(stderr).toMatch(message);
	});

	test('names the formats where one is not known, and exits with 2', async () => {
		for (const call of [
			'convert a.json',
			'convert a.json --to word',
			'convert a.json --to aif --from word',
			'convert --to aif'
		]) {
			const { exit, stderr } = await runCli(call, { files: { 'a.json': own } });
			expect(exit).toBe(2);
			expect(stderr).toMatch(/^counterpoint convert: /);
		}
	});

	test('writes one article where it is named, and says which there are where it is not', async () => {
		const world = { files: { 'map.json': own } };
		expect(await runCli('convert map.json --to aif --article a', world)).toMatchObject({ exit: 0 });
		const { exit, stderr } = await runCli('convert map.json --to aif --article b', world);
		expect({ exit, stderr }).toEqual({ exit: 1, stderr: 'map.json: holds no article “b”. It holds article:a.\n' });
	});
});
