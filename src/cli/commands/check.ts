/** `counterpoint check FILE…`: is each file a sound map, of whatever format, and do they fit together? */
import { check as checkRecords } from '#argument/check.ts';
import type { RecordId } from '#argument/ids.ts';
import { isError, oneLine, type Problem } from '#argument/problems.ts';
import { allOf, type ArgumentRecord } from '#argument/records.ts';
import { unreadable, type ReadDocument } from '#interchange/counterpoint/read.ts';
import { adviceForAny, explainAny } from '#interchange/foreign-problems.ts';
import { EXIT, filesOf, InputError, nameOf, parse, type Command, type Io } from '../command.ts';
import { readAny } from '../foreign-input.ts';

interface Checked {
	readonly file: string;
	readonly document: ReadDocument;
	readonly problems: readonly Problem[];
}

export const check: Command = {
	name: 'check',
	summary: 'say what is wrong with files, and what to do about it',
	usage: `
Usage: counterpoint check FILE… [--json]

Lists the problems of each file, one a line: file, place, rule, what to do.
Files of other tools are checked too, by what is in them (formats: counterpoint convert --help).
Files named together are checked together: a reference may lead from one to another.
Rules are explained in src/lib/argument/RULES.md. Warnings alone do not make a file wrong.

  --json   one JSON document instead: {files: [{file, ok, readOnly, counts, problems}]}

Exit code: 0 no errors, 1 errors, 2 wrong usage.

Example: counterpoint check corpus/*/*.counterpoint.json`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, { json: { type: 'boolean' } });
		const files = filesOf(positionals, 'the files to check');
		const checked = await checkAll(files, io);
		if (values.json) io.stdout(`${JSON.stringify({ files: checked.map(asJson) }, null, '\t')}\n`);
		else for (const one of checked) io.stdout(asLines(one));
		return checked.some(({ problems }) => problems.some(isError)) ? EXIT.wrongInput : EXIT.done;
	}
};

async function checkAll(files: readonly string[], io: Io): Promise<Checked[]> {
	const read: { file: string; document: ReadDocument }[] = [];
	for (const [index, file] of files.entries())
		read.push({ file, document: await readDocument(io, file, `f${index + 1}.`) });
	const together = new Map<RecordId, ArgumentRecord>(read.flatMap(({ document }) => [...document.records]));
	return read.map(({ file, document }) => ({
		file,
		document,
		problems: [...document.problems, ...checkRecords(document.records, together)]
	}));
}

/** A file that cannot be read is one of its problems, so that the others are checked all the same. */
async function readDocument(io: Io, file: string, prefix: string): Promise<ReadDocument> {
	try {
		return (await readAny(io, file, undefined, prefix)).document;
	} catch (fault) {
		if (!(fault instanceof InputError)) throw fault;
		return unreadable(fault.wrong);
	}
}

function asLines({ file, document, problems }: Checked): string {
	const lines = problems.map((problem) => {
		const level = problem.level === 'warning' ? ' (warning)' : '';
		return `${nameOf(file)}: ${oneLine(problem.where)}: ${problem.rule}${level}: ${adviceForAny(problem)}\n`;
	});
	if (problems.some(isError)) return lines.join('');
	const counts = Object.entries(countsOf(document)).map(([what, n]) => `${n} ${n === 1 ? what.slice(0, -1) : what}`);
	return `${lines.join('')}${nameOf(file)}: no errors (${counts.join(', ')})\n`;
}

function asJson({ file, document, problems }: Checked) {
	return {
		file,
		ok: !problems.some(isError),
		readOnly: document.readOnly,
		counts: countsOf(document),
		problems: problems.map((problem) => ({ ...problem, message: explainAny(problem) }))
	};
}

function countsOf({ records }: ReadDocument) {
	return {
		articles: allOf(records, 'article').length,
		statements: allOf(records, 'statement').length,
		inferences: allOf(records, 'inference').length,
		attacks: allOf(records, 'attack').length,
		alignments: allOf(records, 'alignment').length
	};
}
