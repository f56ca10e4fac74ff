/** `counterpoint convert IN --to FORMAT`: a map from any format that can be read into any that can be written. */
import type { ArticleId } from '#argument/ids.ts';
import { isError, oneLine, type Problem } from '#argument/problems.ts';
import { allOf, type Records } from '#argument/records.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { adviceForAny } from '#interchange/foreign-problems.ts';
import type { WrittenForeign } from '#interchange/foreign.ts';
import { formatOf, FORMATS, WRITABLE } from '#interchange/formats.ts';
import { lossLines } from '#interchange/loss.ts';
import { EXIT, filesOf, InputError, nameOf, parse, UsageError, writeText, type Command } from '../command.ts';
import { OWN, problemsOf, readAny } from '../foreign-input.ts';

const list = (keys: readonly string[]) => keys.join(', ');

export const convert: Command = {
	name: 'convert',
	summary: 'turn a map into another tool’s format, and say what that format cannot hold',
	usage: `
Usage: counterpoint convert IN --to FORMAT [-o OUT] [--from FORMAT] [--article ID]

Reads IN in its format, recognized by what is in it, and writes it as FORMAT. What could not be read, and what FORMAT
has no place for, is said on standard error, one line each; what is not said there is kept.

  --to FORMAT    ${list([OWN, ...WRITABLE.map((one) => one.key)])}
  --from FORMAT  take IN for this: ${list([OWN, ...FORMATS.filter((one) => one.reader).map((one) => one.key)])}
  --article ID   write this article only
  -o OUT         write to OUT instead of to standard output; a format of two files gets a second beside it

Exit code: 0 done, 1 IN is not what it should be, 2 wrong usage.

Example: counterpoint convert lee-2024.counterpoint.json --to argdown -o lee-2024.argdown`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, {
			to: { type: 'string' },
			from: { type: 'string' },
			article: { type: 'string' },
			output: { type: 'string', short: 'o' }
		});
		const [file, ...more] = filesOf(positionals, 'the file to convert');
		if (file === undefined || more.length > 0) throw new UsageError('Name one file.');
		if (values.to === undefined) throw new UsageError('Say what to convert it to: --to FORMAT.');
		const target = values.to === OWN ? null : formatOf(values.to);
		if (values.to !== OWN && !target?.writer)
			throw new UsageError(
				`There is no format “${values.to}” to write. Name one of ${list([OWN, ...WRITABLE.map((one) => one.key)])}.`
			);
		const { document } = await readAny(io, file, values.from);
		const problems = problemsOf(document);
		const fault = problems.find(isError);
		if (fault) throw new InputError(file, lineOf(fault));
		if (document.readOnly) throw new InputError(file, 'was made by a newer Counterpoint. Use that one.');
		for (const problem of document.problems) io.stderr(`${nameOf(file)}: ${lineOf(problem)}\n`);
		const articleId = articleNamed(file, document.records, values.article);
		const writer = await target?.writer?.();
		// A clock belongs to the shell, not to the core.
		const writtenAt = new Date().toISOString().slice(0, 19).replace('T', ' ');
		const written: WrittenForeign = writer
			? writer(document.records, { writtenAt, ...(articleId && { articleId }) })
			: ownDocument(document.records, document.rest, articleId);
		const output = values.output ?? null;
		await writeText(io, output, written.text);
		if (written.beside !== undefined && target?.beside !== undefined) {
			if (output === null || output === '-')
				io.stderr(`Left out: the ${target.beside} file of ${target.label}; name a file with -o to get both.\n`);
			else await writeText(io, output.replace(/(\.[^./\\]+)?$/, target.beside), written.beside);
		}
		for (const line of lossLines(written.loss)) io.stderr(`${line}\n`);
		return EXIT.done;
	}
};

function lineOf(problem: Problem): string {
	return `${oneLine(problem.where)}: ${problem.rule}: ${adviceForAny(problem)}`;
}

function articleNamed(file: string, records: Records, named: string | undefined): ArticleId | undefined {
	if (named === undefined) return undefined;
	const ids = allOf(records, 'article').map((one) => one.id);
	const id = ids.find((one) => one === named || one === `article:${named}`);
	if (!id) throw new InputError(file, `holds no article “${named}”. It holds ${ids.join(', ') || 'none'}.`);
	return id;
}

function ownDocument(
	records: Records,
	rest: Parameters<typeof write>[1]['rest'],
	articleId: ArticleId | undefined
): WrittenForeign {
	if (articleId !== undefined) throw new UsageError('--article is for other formats: a Counterpoint file keeps all.');
	const { document, loss } = write(records, { withTexts: true, ...(rest && { rest }) });
	return { text: toText(document), loss };
}
