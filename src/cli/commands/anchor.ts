/** `counterpoint anchor DOC TEXT`: a map that came without its article's text, attached to that text. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { RecordId, StatementId, TextId } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { isQuotePassage, type Passage, type QuotePassage } from '#argument/records/passage.ts';
import { sigla } from '#argument/sigla.ts';
import { withoutFields } from '#argument/fields.ts';
import { ANCHOR_STATES } from '#anchoring/anchor-state.ts';
import { attachOriginal, type Attachment } from '#anchoring/attach.ts';
import { recognize } from '#anchoring/fingerprint.ts';
import type { Span } from '#anchoring/span.ts';
import { adviceForProblem } from '#interchange/counterpoint/format-problems.ts';
import { read, type ReadDocument } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { EXIT, filesOf, InputError, nameOf, parse, readText, UsageError, writeText, type Command } from '../command.ts';

export const anchor: Command = {
	name: 'anchor',
	summary: 'attach a map to its article’s own text',
	usage: `
Usage: counterpoint anchor DOC TEXT [-o OUT] [--json]

Finds the words that DOC's statements rest on in TEXT, a text file, and writes the map with plain passages into
that text; the text is included. What is not found for certain stays as it was, as hashes, and is listed.

  -o OUT   write the map to OUT instead of to standard output
  --json   one JSON document on standard output instead of the list: {article, recognized, counts, unanchored},
           and the map as "document" where there is no -o

Exit code: 0 done, 1 DOC is no sound document or TEXT is not its article's text, 2 wrong usage.

Example: counterpoint anchor lee-2024.counterpoint.json lee-2024.txt -o lee-2024.original.counterpoint.json`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, { output: { type: 'string', short: 'o' }, json: { type: 'boolean' } });
		const [docFile, textFile, ...more] = filesOf(positionals, 'a map and a text');
		if (docFile === undefined || textFile === undefined || more.length > 0) {
			throw new UsageError('Name one map and one text.');
		}
		const document = soundDocument(docFile, read(await readText(io, docFile)));
		const text = (await readText(io, textFile)).replace(/^\uFEFF/, '');
		const { article, recognized } = articleOf(docFile, textFile, document.records, text);
		const attachment = attachOriginal(document.records, article.id, text, sourceOf(textFile));
		if (attachment.passages.length === 0) throw new InputError(textFile, strangerTo(docFile, attachment));
		const records = onOriginal(document.records, article, attachment);
		const open = unanchored(document.records, article, attachment);
		const written = write(records, { withTexts: true, rest: document.rest }).document;
		const output = values.output ?? null;
		if (output !== null || !values.json) await writeText(io, output, toText(written));
		if (values.json) {
			const counts = {
				exact: attachment.report.exact.length,
				moved: attachment.report.moved.length,
				...countsOf(open)
			};
			const report = { article: article.id, recognized, counts, unanchored: open };
			io.stdout(`${JSON.stringify(output === null ? { ...report, document: written } : report, null, '\t')}\n`);
		} else {
			if (recognized === null) io.stderr(`${nameOf(textFile)}: not recognized as the text of “${article.title}”.\n`);
			for (const one of open) io.stderr(`${asLine(one)}\n`);
			const { exact, moved } = attachment.report;
			const { changed, lost } = countsOf(open);
			io.stderr(`Passages: ${exact.length} exact, ${moved.length} moved, ${changed} changed, ${lost} lost\n`);
		}
		return EXIT.done;
	}
};

function soundDocument(file: string, document: ReadDocument): ReadDocument {
	const fault = document.problems.find(isError);
	if (fault) throw new InputError(file, `${fault.where}: ${fault.rule}: ${adviceForProblem(fault)}`);
	if (document.readOnly) throw new InputError(file, 'was made by a newer Counterpoint. Use that one.');
	return document;
}

/** The article whose text this is: the one recognized, or the only one there is. `recognized` is the share of its sentences. */
function articleOf(docFile: string, textFile: string, records: Records, text: string) {
	const articles = allOf(records, 'article');
	const recognition = recognize(text, articles);
	if (recognition) return { article: recognition.article, recognized: recognition.share };
	const [only, second] = articles;
	if (!only) throw new InputError(docFile, 'holds no article');
	if (second) {
		throw new InputError(
			textFile,
			`is recognized as the text of none of the ${articles.length} articles in ${nameOf(docFile)}`
		);
	}
	return { article: only, recognized: null };
}

function sourceOf(file: string): string | undefined {
	return file === '-' ? undefined : file.split(/[\\/]/).at(-1);
}

function strangerTo(docFile: string, { report }: Attachment): string {
	const tried = ANCHOR_STATES.reduce((sum, state) => sum + report[state].length, 0);
	if (tried === 0)
		return `nothing in ${nameOf(docFile)} can be found in a text: it holds neither hashes nor quotes of it`;
	return `holds none of the ${tried} passages of ${nameOf(docFile)}. Is it the article's own text?`;
}

/**
 * The map with the given text as its article's only one: found passages are plain, those not found stay as hashes, and
 * those into other texts of the article go with these texts.
 */
function onOriginal(records: Records, article: Article, { text, passages, report }: Attachment) {
	const plain = new Map<StatementId, Passage[]>();
	const add = (id: StatementId, passage: Passage) => plain.set(id, [...(plain.get(id) ?? []), passage]);
	for (const one of passages) {
		for (const passage of one.passages) add(one.statementId, withoutFields(passage, 'textId', 'hashes'));
	}
	for (const { statementId, selector } of [...report.changed, ...report.lost]) {
		if ('whole' in selector) add(statementId, { hashes: [selector] });
	}
	const after = new Map<RecordId, ArgumentRecord>();
	for (const record of records.values()) {
		if (record.id.startsWith('text:') && 'articleId' in record && record.articleId === article.id) continue;
		if (record.id === article.textId) continue;
		after.set(record.id, record);
	}
	after.set(article.id, { ...article, textId: text.id, textKind: 'original' });
	after.set(text.id, text);
	for (const statement of allOf(records, 'statement')) {
		if (statement.articleId !== article.id) continue;
		const own = statement.passages.filter(isQuotePassage).filter((passage) => textOf(passage, article) === text.id);
		after.set(statement.id, { ...statement, passages: [...own, ...(plain.get(statement.id) ?? [])] });
	}
	return after;
}

function textOf(passage: QuotePassage, article: Article): TextId | undefined {
	return passage.textId ?? article.textId;
}

/** A passage that was not found for certain. */
interface Unanchored {
	readonly statementId: StatementId;
	readonly siglum: string;
	readonly wording: string;
	readonly state: 'changed' | 'lost';
	/** Where it would be, for a person to confirm. */
	readonly start?: number;
	readonly end?: number;
	/** Other places it could be. */
	readonly candidates: readonly Span[];
}

/** In the order of the map: what changed or was not found, and quotes of a retelling that have no hashes to find them by. */
function unanchored(records: Records, article: Article, { text, report }: Attachment): Unanchored[] {
	const graph = new ArgumentGraph(records, article.id);
	const names = sigla(graph);
	return graph.statements.flatMap(({ id: statementId, wording, passages }): Unanchored[] => {
		const known = { statementId, siglum: names.get(statementId) ?? '', wording };
		const own = [...report.changed, ...report.lost].filter((one) => one.statementId === statementId);
		const retold = passages
			.filter(isQuotePassage)
			.filter((passage) => !passage.hashes?.length && textOf(passage, article) !== text.id)
			.filter(() => article.textKind === 'retelling');
		return [
			...own.map(({ state, passage, candidates }) => ({
				...known,
				state: state === 'changed' ? ('changed' as const) : ('lost' as const),
				...(passage ? { start: passage.start, end: passage.end } : {}),
				candidates
			})),
			...retold.map(() => ({ ...known, state: 'lost' as const, candidates: [] }))
		];
	});
}

function countsOf(open: readonly Unanchored[]) {
	const changed = open.filter((one) => one.state === 'changed').length;
	return { changed, lost: open.length - changed };
}

function asLine({ siglum, wording, state, start, end, candidates }: Unanchored): string {
	const places = candidates.length > 0 ? `, ${candidates.length} places it could be` : '';
	const where = start === undefined ? places : ` at ${start}–${end}, to be confirmed`;
	return `${siglum} “${wording}”: ${state}${where}`;
}
