/** `counterpoint draft FILE…`: the first draft of what articles argue, one document each. */
import { allOf, recordsOf, type ArgumentRecord } from '#argument/records.ts';
import { toText } from '#interchange/counterpoint/write.ts';
import {
	EXIT,
	InputError,
	nameOf,
	orInputError,
	parse,
	UsageError,
	writeText,
	type Command,
	type Io
} from '../command.ts';
import { documentOf, type Drafted } from './draft/document.ts';
import { howRead, readSource } from './draft/source.ts';
import { namesFor, sourcesOf, type Sources } from './draft/sources.ts';

interface Options {
	readonly output: string | null;
	readonly text: boolean;
	readonly explain: boolean;
	readonly json: boolean;
}

/** What became of a file. Of a draft only its figures: the documents of a thousand files are not kept. */
interface Outcome {
	readonly file: string;
	readonly out: string | null;
	readonly counts: ReturnType<typeof countsOf> | null;
	/** Why there is no draft. */
	readonly wrong: string | null;
}

export const draft: Command = {
	name: 'draft',
	summary: 'draft what an article argues, from its text',
	usage: `
Usage: counterpoint draft FILE… [-o OUT] [--text] [--explain] [--json]

Reads plain text (.txt, any usual encoding), Markdown (.md), saved web pages (.html, .mhtml), Word files (.docx) and text
PDFs (.pdf), in English, and prints one Counterpoint document: the statements with role, wording and passages (UTF-16 offsets
into the text as read), inferences and attacks, all "suggested". Title, author, publication and date are taken from the file
where it says them. FILE may be a folder; the folders in it are read as well. With several files, -o names a folder, which gets one document
for each, named after its file, in folders like those they lie in.

  -o OUT     write to the file OUT; to the folder OUT where there are several files, or where OUT is one or ends in /
  --text     write the text as read as well, beside the document; needs -o
  --explain  say why: a reason on each suggestion, and under "draft" what was left out
  --json     one JSON document on standard output and nothing else; with -o {files: [{file, out, statements, …}]}

Exit code: 0 done, 1 a file could not be drafted (the others are), 2 wrong usage.

Examples: counterpoint draft op-ed.txt --explain
          counterpoint draft articles/ -o drafts/`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, {
			output: { type: 'string', short: 'o' },
			text: { type: 'boolean' },
			explain: { type: 'boolean' },
			json: { type: 'boolean' }
		});
		const options = {
			output: values.output ?? null,
			text: values.text === true,
			explain: values.explain === true,
			json: values.json === true
		};
		if (options.text && (options.output === null || options.output === '-'))
			throw new UsageError('--text needs -o, to know where to write the text.');
		const sources = await sourcesOf(io, positionals, options.output);
		const into = await folderFor(io, options.output, sources.several);
		if (sources.several || into !== null) return draftAll(io, sources, into, options);
		return draftOne(io, sources.files[0]?.file ?? '-', options);
	}
};

/** The folder to write into; null where one document goes to one file or to standard output. */
async function folderFor(io: Io, output: string | null, several: boolean): Promise<string | null> {
	if (output === null || output === '-') {
		if (several) throw new UsageError('Name a folder for the documents with -o.');
		return null;
	}
	const isFolder =
		several || /[\\/]$/.test(output) || (await orInputError(output, () => io.listFolder(output))) !== null;
	return isFolder ? output.replace(/(?<=.)[\\/]+$/, '') : null;
}

async function draftOne(io: Io, file: string, options: Options): Promise<number> {
	const reading = await readSource(io, file);
	const { text } = reading;
	const drafted = documentOf(file, slugOf(file), reading, options.explain);
	const counts = countsOf(drafted);
	const { output } = options;
	const toFile = output !== null && output !== '-';
	if (toFile || !options.json) await writeText(io, output, toText(drafted.document));
	if (toFile && options.text) await writeText(io, output.replace(/(?:\.counterpoint)?\.json$/, '') + '.txt', text);
	if (options.json) io.stdout(toFile ? report([{ file, out: output, counts, wrong: null }]) : toText(drafted.document));
	else io.stderr(`${nameOf(file)}: ${[summaryOf(counts), howRead(reading)].filter(Boolean).join('; ')}\n`);
	return EXIT.done;
}

async function draftAll(io: Io, { files, others }: Sources, folder: string | null, options: Options): Promise<number> {
	const outcomes: Outcome[] = [];
	const names = namesFor(files);
	for (const [at, { file }] of files.entries()) {
		if (io.isTerminal && !options.json)
			io.stderr(`\r\u001b[K${progressBar(at, files.length)} ${nameOf(file).slice(-40)}`);
		const name = `${folder ?? '.'}/${names[at]}`;
		outcomes.push(await draftInto(io, file, name, names[at] ?? file, options));
	}
	if (io.isTerminal && !options.json) io.stderr('\r\u001b[K');
	const failed = outcomes.filter(({ wrong }) => wrong !== null);
	if (options.json) io.stdout(report(outcomes));
	else {
		for (const { wrong } of failed) io.stderr(`${wrong}\n`);
		const done = outcomes.length - failed.length;
		const said = [`${done} of ${outcomes.length} drafted in ${folder ?? '.'}/`];
		if (failed.length > 0) said.push(`${failed.length} not, for the reasons above`);
		if (others > 0) said.push(`${others} ${others === 1 ? 'file' : 'files'} of other kinds left alone`);
		io.stderr(`${said.join('; ')}\n`);
	}
	return failed.length > 0 ? EXIT.wrongInput : EXIT.done;
}

/** A file that cannot be drafted does not keep the others from it. */
async function draftInto(io: Io, file: string, path: string, slug: string, options: Options): Promise<Outcome> {
	try {
		const reading = await readSource(io, file);
		const drafted = documentOf(file, slugOf(slug), reading, options.explain);
		const out = `${path}.counterpoint.json`;
		await writeText(io, out, toText(drafted.document));
		if (options.text) await writeText(io, `${path}.txt`, reading.text);
		return { file, out, counts: countsOf(drafted), wrong: null };
	} catch (fault) {
		if (!(fault instanceof InputError)) throw fault;
		return { file, out: null, counts: null, wrong: fault.message };
	}
}

/** `[#####---------------] 250 of 1000`. */
function progressBar(done: number, all: number): string {
	const filled = Math.floor((done / all) * 20);
	return `[${'#'.repeat(filled)}${'-'.repeat(20 - filled)}] ${done} of ${all}`;
}

/** What ids begin with: the base name in the letters an id may have. */
function slugOf(file: string): string {
	const base = file === '-' ? 'standard-input' : (file.split(/[\\/]/).pop() ?? '').replace(/\.[^.]+$/, '');
	const slug = base
		.normalize('NFKD')
		.replace(/[^A-Za-z0-9._~-]+/g, '-')
		.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
		.slice(0, 80);
	return slug || 'article';
}

function countsOf({ draft: { diff, sentences, sentencesUsed } }: Drafted) {
	const records = recordsOf(diff.added as readonly ArgumentRecord[]);
	return {
		statements: allOf(records, 'statement').length,
		inferences: allOf(records, 'inference').length,
		attacks: allOf(records, 'attack').length,
		sentences,
		sentencesLeftOut: sentences - sentencesUsed
	};
}

function summaryOf(counts: ReturnType<typeof countsOf>): string {
	const { statements, inferences, attacks, sentences, sentencesLeftOut } = counts;
	return `${statements} statements, ${inferences} inferences, ${attacks} attacks; ${sentencesLeftOut} of ${sentences} sentences left out`;
}

function report(outcomes: readonly Outcome[]): string {
	const files = outcomes.map(({ file, out, counts, wrong }) =>
		counts ? { file, out, ...counts } : { file, error: wrong }
	);
	return `${JSON.stringify({ files }, null, '\t')}\n`;
}
