/** `counterpoint brief DOC… --question …`: cards for and against a motion, with answers, as a Word document or Markdown. */
import { countingIds } from '#argument/ids.ts';
import { oneLine } from '#argument/problems.ts';
import { allOf, type Records } from '#argument/records.ts';
import { collectBrief } from '#brief/collect.ts';
import { motionFromWords, motionOf, questionNamed, type Motion } from '#brief/motion.ts';
import { cardsIn, sheetOf, type Sheet, type View } from '#brief/sheet.ts';
import { Sources } from '#brief/source.ts';
import { writeDocx } from '#brief/write/docx.ts';
import { writeMarkdown } from '#brief/write/markdown.ts';
import { brief as words } from '#messages/en/brief.ts';
import {
	EXIT,
	filesOf,
	InputError,
	nameOf,
	orInputError,
	parse,
	UsageError,
	writeText,
	type Command
} from '../command.ts';
import { readTogether } from '../foreign-input.ts';

const VIEWS: readonly View[] = ['for', 'against', 'both'];

export const brief: Command = {
	name: 'brief',
	summary: 'gather a debater’s cards for and against a motion, with answers',
	usage: `
Usage: counterpoint brief DOC… --question TEXT_OR_ID [--side for|against|both] [-o OUT.docx|OUT.md]

Reads Counterpoint documents and every other format that convert reads. Gathers statements of all the articles into for and against, each as a card: a tag, its source, and the passage's words
unaltered in their context, those to read aloud emphasized. Answers to what the other side will say come from attacks and
opposed alignments. Words that no longer match their article, and retellings, are marked and never given as quotations.

  --question X   the motion: a question of the documents (its id, its text or a part of it), or any words of your own;
                 for these, an engine chooses statements by their words
  --side SIDE    whose brief: for or against gives what we say, what they will say and our answers; both is the usual one
  -o OUT         write to OUT: a Word document (.docx) in debate styles, or Markdown (.md) instead of standard output

Exit code: 0 done, 1 a file is no sound document or nothing in it speaks to the motion, 2 wrong usage.

Example: counterpoint brief *.counterpoint.json --question q3 --side for -o brief.docx`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, {
			question: { type: 'string' },
			side: { type: 'string' },
			output: { type: 'string', short: 'o' }
		});
		const files = filesOf(positionals, 'the documents to gather from');
		const asked = values.question?.trim() ?? '';
		if (asked === '') throw new UsageError('Say what is debated: --question TEXT_OR_ID.');
		const view = VIEWS.find((one) => one === (values.side ?? 'both'));
		if (!view) throw new UsageError(`There is no side “${values.side}”. Name for, against or both.`);
		const output = values.output ?? null;
		const isWord = output !== null && /\.docx$/i.test(output);
		if (output !== null && !isWord && !/^-$|\.(md|markdown)$/i.test(output))
			throw new UsageError(`${output} names no kind of file that a brief can be: end it in .docx or .md.`);
		const records = await readTogether(io, files);
		const articleIds = allOf(records, 'article').map(({ id }) => id);
		const question = questionNamed(records, asked);
		const motion = question ? motionOf(records, question) : motionFromWords(records, asked, articleIds);
		refuseEmpty(files, records, motion);
		const sheet = sheetOf(new Sources(records), collectBrief(records, motion, articleIds, countingIds('c')), view);
		if (isWord && output !== null) {
			const bytes = await writeDocx(sheet, words.paper);
			await orInputError(output, () => io.writeFile(output, bytes));
		} else await writeText(io, output, writeMarkdown(sheet, words.paper));
		for (const line of remarks(sheet, motion)) io.stderr(`${line}\n`);
		return EXIT.done;
	}
};

function refuseEmpty(files: readonly string[], records: Records, motion: Motion): void {
	if (motion.for.length + motion.against.length + motion.either.length > 0) return;
	const where = files.map(nameOf).join(', ');
	const questions = allOf(records, 'question').filter((one) => !one.rejected);
	const known = questions.map(({ id, text }) => `\n  ${id}  ${oneLine(text)}`).join('');
	const there = questions.length > 0 ? ` The questions there are:${known}` : '';
	throw new InputError(where, `nothing speaks for or against “${oneLine(motion.title)}”.${there}`);
}

/** What a speaker must know before using it. */
function remarks(sheet: Sheet, { isProposed }: Motion): string[] {
	const cards = sheet.sections.flatMap(cardsIn);
	const ofKind = (kind: string) => cards.filter((card) => card.kind === kind).length;
	const lines: string[] = [];
	const say = (n: number, text: (n: string) => string) => {
		if (n > 0) lines.push(text(n === 1 ? '1 card' : `${n} cards`));
	};
	if (isProposed)
		lines.push('No question has these words: an engine chose the statements by their words. Look at each.');
	say(ofKind('retelling'), (n) => `${n}: a retelling, not the author’s words, and marked so.`);
	say(ofKind('changed'), (n) => `${n}: the words no longer match the article; not given as a quotation.`);
	say(ofKind('unchecked'), (n) => `${n}: the article’s text is not here to check the words; not given as a quotation.`);
	say(sheet.repeats.filter(({ how }) => how !== 'claim').length, (n) => `${n}: say again what another card says.`);
	for (const part of ['author', 'publication', 'date', 'link'] as const)
		say(cards.filter((card) => card.cite?.missing.includes(part)).length, (n) => `${n}: no ${part} in the cite.`);
	for (const { card } of sheet.unanswered) lines.push(`Nothing here answers “${oneLine(card.tag)}”.`);
	return lines;
}
