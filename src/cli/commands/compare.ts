/** `counterpoint compare DOC…`: what articles share, where they clash and what it turns on. */
import { check } from '#argument/check.ts';
import { isError } from '#argument/problems.ts';
import { allOf, type Records } from '#argument/records.ts';
import { compare as compareArticles } from '#compare/pipeline.ts';
import { adviceForAny } from '#interchange/foreign-problems.ts';
import type { ReadDocument } from '#interchange/counterpoint/read.ts';
import { EXIT, filesOf, InputError, nameOf, parse, type Command, type Io } from '../command.ts';
import { readAny } from '../foreign-input.ts';
import { asJson } from './compare/json.ts';
import { asReport, notesIn } from './compare/report.ts';
import { Together } from './compare/together.ts';

export const compare: Command = {
	name: 'compare',
	summary: 'say what articles share, where they clash and what it turns on',
	usage: `
Usage: counterpoint compare DOC… [--json]

Lays two or more articles side by side, from one document or several. What a person recorded stands as it is; the rest is
suggested, with how likely it is and why: statements that say the same, that are opposed, that are related; questions and
each author's position; what the disagreement turns on; facts that several use, and facts that are told differently.

  --json           one JSON document instead: {articles, alignments, questions, positions, cruxes, sharedEvidence,
                   factClashes}; alignments best first, each "accepted" or "suggested" with its score

Documents that use the same ids for different records are told apart: the later one's ids get "-2", "-3" behind them.

Exit code: 0 done, 1 a file is no sound document or there are not two articles, 2 wrong usage.

Example: counterpoint compare lee-2024.counterpoint.json kim-2023.counterpoint.json`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, { json: { type: 'boolean' } });
		const files = filesOf(positionals, 'the documents to compare');
		const { records, renamed } = await recordsOfAll(files, io);
		const articleIds = allOf(records, 'article').map((article) => article.id);
		if (articleIds.length < 2) {
			const held = articleIds.length === 0 ? 'no article' : 'one article only';
			throw new InputError(
				files.map(nameOf).join(', '),
				`${files.length > 1 ? 'hold' : 'holds'} ${held}; a comparison takes two or more. Name the documents of both.`
			);
		}
		for (const file of renamed)
			io.stderr(`${nameOf(file)}: uses ids that an earlier file uses for something else; they are told apart.\n`);
		const found = compareArticles(records, articleIds);
		for (const note of notesIn(records, found)) io.stderr(`${note}\n`);
		io.stdout(values.json ? `${JSON.stringify(asJson(records, found), null, '\t')}\n` : asReport(records, found));
		return EXIT.done;
	}
};

/** The records of all files together; a file of records that are known already, and the same, adds nothing. */
async function recordsOfAll(files: readonly string[], io: Io): Promise<{ records: Records; renamed: string[] }> {
	const together = new Together();
	const read: { file: string; document: ReadDocument }[] = [];
	const renamed: string[] = [];
	for (const [index, file] of files.entries()) {
		const { document } = await readAny(io, file, undefined, `f${index + 1}.`);
		const fault = document.problems.find(isError);
		if (fault) throw new InputError(file, `${fault.where}: ${fault.rule}: ${adviceForAny(fault)}`);
		if (together.add(document.records)) renamed.push(file);
		read.push({ file, document });
	}
	for (const { file, document } of read) {
		const fault = check(document.records, new Map([...together.records, ...document.records])).find(isError);
		if (fault) throw new InputError(file, `${fault.where}: ${fault.rule}: ${adviceForAny(fault)}`);
	}
	return { records: together.records, renamed };
}
