/** `counterpoint brief`, as it is called. */
import { toText, write } from '#interchange/counterpoint/write.ts';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { debate } from '../../../support/debated.ts';
import { runCli } from '../../../support/test-io.ts';

const document = toText(write(debate(), { withTexts: true }).document);
const run = (args: readonly string[]) => runCli(['brief', ...args], { files: { 'town.json': document } });

describe('counterpoint brief', () => {
	test('prints the cards of both sides as Markdown, and says what to look at', async () => {
		const { exit, stdout, stderr } = await run(['town.json', '--question', 'q1']);
		expect(exit).toBe(0);
		expect(stdout).toMatch(/^# Should the town keep its tram\?\n/);
		expect(stdout).toContain('## For\n');
		expect(stdout).toContain('## Those for answer\n\n### They say: The town should close the tram.');
		expect(stderr).toContain('2 cards: a retelling, not the author’s words');
		expect(stderr).toContain('2 cards: no author in the cite.');
	});

	test('writes a Word document', async () => {
		const { exit, bytes } = await run(['town.json', '--question', 'q1', '--side', 'for', '-o', 'out/brief.docx']);
		expect(exit).toBe(0);
		expect(Object.keys(unzipSync(bytes['out/brief.docx'] ?? new Uint8Array()))).toContain('word/document.xml');
	});

	test('says that an engine chose where the words are no question’s', async () => {
		const { exit, stdout, stderr } = await run(['town.json', '--question', 'The town should keep the tram.']);
		expect(exit).toBe(0);
		expect(stdout).toContain('#### The town should keep the tram.');
		expect(stderr).toContain('an engine chose');
	});

	test('gathers from the files of other tools, and says what they hold that a map does not', async () => {
		const kialo =
			'Discussion Title: Trams\n\n1. The town should keep the tram.\n1.1. Pro: It pays.\n1.2. Con: -> See 7.\n';
		const { exit, stdout, stderr } = await runCli(['brief', 'k.txt', '--question', 'The town should keep the tram.'], {
			files: { 'k.txt': kialo }
		});
		expect(exit).toBe(0);
		expect(stdout).toContain('#### The town should keep the tram.');
		expect(stderr).toContain('k.txt: line 5: FF3: points to 7.');
	});

	test.each([
		[['town.json'], 2, /--question TEXT_OR_ID/],
		[['--question', 'q1'], 2, /Name the documents/],
		[['town.json', '--question', 'q1', '--side', 'left'], 2, /no side “left”/],
		[['town.json', '--question', 'q1', '-o', 'brief.pdf'], 2, /brief\.pdf names no kind of file/],
		[
			['town.json', '--question', 'Whales sing opera'],
			1,
			/nothing speaks for or against “Whales sing opera”.*\n.*question:town-q1/
		],
		[['gone.json', '--question', 'q1'], 1, /gone\.json: there is no such file/],
		[['town.json', 'town.json', '--question', 'q1'], 1, /another of the files holds it too/]
	])('%j: exit %i', async (args, exit, message) => {
		const ran = await run(args);
		expect(ran.exit).toBe(exit);
		expect(ran.stderr).toMatch(message);
		expect(ran.stdout).toBe('');
	});
});
