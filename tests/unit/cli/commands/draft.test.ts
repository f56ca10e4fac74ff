import { describe, expect, test } from 'vitest';
import { read } from '#interchange/counterpoint/read.ts';
import { check } from '#argument/check.ts';
import { isError } from '#argument/problems.ts';
import { docxOf, paragraph } from '../../../support/docx-writer.ts';
import { column, pdfOf, wrapped } from '../../../support/pdf-writer.ts';
import { runCli } from '../../../support/test-io.ts';

const OP_ED = `Build the bridge

The old ferry crossed the bay in forty minutes and stopped running in 2019. Since then the islanders have had to drive round it.
A bridge would bring them back to their neighbours. Some say that it costs too much. But the detour costs more every year.

The province should build it.
`;

interface Doc {
	articles: { id: string; title: string }[];
	texts: { text: string }[];
	statements: {
		role: string;
		isMain: boolean;
		wording: string;
		why?: string;
		passages: { start: number; end: number; exact: string }[];
	}[];
	inferences: unknown[];
	attacks: unknown[];
	draft?: { sentences: number; sentencesLeftOut: number; leftOut: { reason: string; exact: string }[] };
}

const parsed = (json: string) => JSON.parse(json) as Doc;

describe('draft', () => {
	test('of a text without a title is called by the name of its file, as a reader would say it', async () => {
		const text = 'We must build the bridge. The ferry is slow, and the road around the lake takes an hour.';
		const { stdout } = await runCli('draft harbor_bridge-again.txt', { files: { 'harbor_bridge-again.txt': text } });
		expect(parsed(stdout).articles[0]?.title).toBe('harbor bridge again');
	});

	test('prints one sound document whose passages quote the text', async () => {
		const { stdout, exit } = await runCli('draft op-ed.txt', { files: { 'op-ed.txt': OP_ED } });
		expect(exit).toBe(0);
		const document = parsed(stdout);
		expect(document.articles[0]?.title).toBe('Build the bridge');
		expect(document.texts[0]?.text).toBe(OP_ED);
		expect(document.statements.length).toBeGreaterThan(3);
		for (const { passages } of document.statements)
			for (const { start, end, exact } of passages) expect(OP_ED.slice(start, end)).toBe(exact);
		expect(document.statements.filter(({ isMain }) => isMain).map(({ wording }) => wording)).toEqual([
			'The province should build it.'
		]);
		const { records, problems } = read(stdout);
		expect([...problems, ...check(records)].filter(isError)).toEqual([]);
	});

	test('gives the reasons, and what it left out, where it is asked to explain', async () => {
		const world = { files: { 'op-ed.txt': OP_ED } };
		const plain = parsed((await runCli('draft op-ed.txt', world)).stdout);
		const explained = parsed((await runCli('draft op-ed.txt --explain', world)).stdout);
		expect(plain.statements.some(({ why }) => why !== undefined)).toBe(false);
		expect(explained.statements.every(({ why }) => (why ?? '').length > 0)).toBe(true);
		expect(explained.draft?.leftOut).toEqual([
			expect.objectContaining({ reason: 'heading', exact: 'Build the bridge' })
		]);
		expect(explained.draft?.sentences).toBe(6);
	});

	test('reads standard input, and says nothing but the document where it is asked for JSON', async () => {
		const { stdout, stderr, exit } = await runCli('draft - --json', { stdin: OP_ED });
		expect(exit).toBe(0);
		expect(stderr).toBe('');
		expect(parsed(stdout).articles[0]?.id).toBe('article:standard-input');
	});

	test('writes a document for each of several files, named after it, and the text beside it', async () => {
		const files = {
			'in/a.txt': OP_ED,
			'in/b.md': '# Trams\n\nTrams are quiet. So we should *build* them.\n',
			'in/notes.odt': 'x'
		};
		const { files: after, stderr, exit } = await runCli('draft in -o out --text', { files });
		expect(exit).toBe(0);
		expect(Object.keys(after).filter((name) => name.startsWith('out/'))).toEqual([
			'out/a.counterpoint.json',
			'out/a.txt',
			'out/b.counterpoint.json',
			'out/b.txt'
		]);
		expect(after['out/b.txt']).toBe('Trams\n\nTrams are quiet. So we should build them.\n');
		expect(stderr).toContain('2 of 2 drafted in out/; 1 file of other kinds left alone');
	});

	test('reads the folders in a folder, and keeps their order in what it writes', async () => {
		const files = {
			'in/a.txt': OP_ED,
			'in/2024/a.txt': OP_ED,
			'in/2024/may/b.txt': OP_ED,
			'in/page_files/frame.html': '<p>Subscribe.</p>',
			'in/.hidden/c.txt': OP_ED,
			'in/out/old.txt': OP_ED
		};
		const { files: after, stderr } = await runCli('draft in/ -o ./in/out/', { files });
		expect(Object.keys(after).filter((name) => /in.out.*json$/.test(name))).toEqual([
			'./in/out/2024/a.counterpoint.json',
			'./in/out/2024/may/b.counterpoint.json',
			'./in/out/a.counterpoint.json'
		]);
		expect(stderr).toBe('3 of 3 drafted in ./in/out/\n');
	});

	test('keeps files of one name apart', async () => {
		const { files } = await runCli('draft a/x.txt b/x.txt x.md -o out', {
			files: { 'a/x.txt': OP_ED, 'b/x.txt': OP_ED, 'x.md': OP_ED }
		});
		expect(Object.keys(files).filter((name) => name.startsWith('out/'))).toEqual([
			'out/x.counterpoint.json',
			'out/x.txt.counterpoint.json',
			'out/x.md.counterpoint.json'
		]);
	});

	test('drafts the others where a file cannot be drafted, and says which and why', async () => {
		const files = {
			'good.txt': OP_ED,
			'empty.txt': '',
			'french.txt':
				'Le pont est trop cher pour la ville, et les habitants ne sont pas tous dans le besoin. Il faut donc que nous en parlions avec eux, parce que les autres ne le font pas.',
			'old.pdf': '%PDF-1.4',
			'picture.txt': new Uint8Array([0x89, 0x50, 0, 0, 1])
		};
		const names = Object.keys(files);
		const { files: after, stderr, exit } = await runCli(['draft', ...names, '-o', 'out'], { files });
		expect(exit).toBe(1);
		expect(Object.keys(after).filter((name) => name.startsWith('out/'))).toEqual(['out/good.counterpoint.json']);
		expect(stderr.trim().split('\n')).toEqual([
			'empty.txt: is empty',
			'french.txt: is not in English, the only language that can be drafted so far',
			'old.pdf: is damaged: it begins like a PDF but cannot be read to its end. Get it again.',
			'picture.txt: is not a text. Text, Markdown, web pages, Word files and PDFs can be read.',
			'1 of 5 drafted in out/; 4 not, for the reasons above'
		]);
	});

	test('reads Word files, PDFs and web pages, with what they say about themselves', async () => {
		const prose = OP_ED.split('\n\n').slice(1);
		const files = {
			'in/w.docx': docxOf([paragraph('Build the bridge', 'Title'), ...prose.map((one) => paragraph(one))].join('')),
			'in/p.pdf': pdfOf([
				[
					{ text: 'Build the bridge', x: 60, y: 60, size: 20 },
					...column(wrapped(prose.join(' '), 70), { x: 60, y: 120 })
				]
			]),
			'in/h.html': `<html><head><title>Build the bridge</title><meta name="author" content="Ada Lee"></head><body>${prose.map((one) => `<p>${one}</p>`).join('')}</body></html>`
		};
		const { files: after, exit } = await runCli('draft in -o out', { files });
		expect(exit).toBe(0);
		for (const name of ['w', 'p', 'h']) {
			const document = parsed(after[`out/${name}.counterpoint.json`] ?? '');
			expect(document.articles[0]?.title).toBe('Build the bridge');
			expect(document.statements.filter(({ isMain }) => isMain).map(({ wording }) => wording)).toEqual([
				'The province should build it.'
			]);
		}
		expect(after['out/h.counterpoint.json']).toContain('"name": "Ada Lee"');
	});

	test('says how it read what is not plain UTF-8', async () => {
		const latin = Uint8Array.from([...'The caf\u00e9 is good, so we should keep it.'].map((one) => one.charCodeAt(0)));
		const { stderr } = await runCli('draft latin.txt', { files: { 'latin.txt': latin } });
		expect(stderr).toContain('; read as windows-1252, a guess');
	});

	test('reads other encodings than UTF-8', async () => {
		const latin = Uint8Array.from([...'The caf\u00e9 is good, so we should keep it.'].map((one) => one.charCodeAt(0)));
		const { stdout } = await runCli('draft latin.txt', { files: { 'latin.txt': latin } });
		expect(parsed(stdout).texts[0]?.text).toBe('The café is good, so we should keep it.');
	});

	test.each([
		['draft', 'Name a file or a folder'],
		['draft a.txt b.txt', 'Name a folder for the documents with -o.'],
		['draft a.txt --text', '--text needs -o'],
		['draft - -', 'can be read only once'],
		['draft a.txt --to pdf', "Unknown option '--to'"]
	])('%s is a wrong call', async (call, said) => {
		const { exit, stderr, stdout } = await runCli(call, { files: { 'a.txt': OP_ED, 'b.txt': OP_ED } });
		expect(exit).toBe(2);
		expect(stderr).toContain(said);
		expect(stdout).toBe('');
	});
});
