/**
 * Two articles on one motion, with texts of their own, for tests of briefs. In the notation of laid-side-by-side.ts, every statement
 * rests on its own sentence of the text; what stands between is context.
 */
import { idOf, type RecordId, type StatementId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { aligned, article, statement } from './laid-side-by-side.ts';

export interface DebatedText {
	/** The article's notation: its statements' passages are set here. */
	readonly records: readonly ArgumentRecord[];
	readonly text: string;
	readonly kind?: 'original' | 'retelling';
	/** The words each statement rests on, by its name; one that is not named rests on none. */
	readonly words: Readonly<Record<string, string | readonly string[]>>;
}

/** The article with its text; what a statement rests on must stand in the text once. */
export function withText({ records, text, kind = 'original', words }: DebatedText): ArgumentRecord[] {
	const own = records.find((one) => one.id.startsWith('article:'));
	if (!own) throw new Error('no article');
	const textId = idOf('text', own.id.slice('article:'.length));
	const placed = records.map((record): ArgumentRecord => {
		if (record === own) return { ...own, textId, textKind: kind } as ArgumentRecord;
		if (!record.id.startsWith('statement:')) return record;
		const quoted = [words[record.id.slice('statement:'.length)] ?? []].flat();
		return { ...record, passages: quoted.map((exact) => passage(text, exact)) } as ArgumentRecord;
	});
	const kept: ArticleText = { id: textId, articleId: own.id as `article:${string}`, kind, text };
	return [...placed, kept];
}

function passage(text: string, exact: string) {
	const start = text.indexOf(exact);
	if (start < 0) throw new Error(`“${exact}” is not in the text`);
	const end = start + exact.length;
	return { start, end, exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
}

const TRAM = `The council meets on Monday.

Trams move more people than any road. In 2019 the line carried 4,000 riders a day. Some say it is dear. It should stay.

Drivers disagree.`;

const BUS = `Nobody rides the tram at night. The town should close it, for a bus costs half as much.

Still, the bus needs a driver as well.`;

export const QUESTION = idOf('question', 'town-q1');

/** `a1` should stay, backed by `ae1`; `b1` should close, backed by `b2`; `a3` (reported) attacks a1; `a4` answers b2 from afar. */
export function debate(): Map<RecordId, ArgumentRecord> {
	const a = withText({
		records: article(
			'a',
			`
			a1!       The town should keep the tram.
			ae1 > a1  The tram carried 4,000 riders a day in 2019.
			a3^ x a1  The tram is expensive.
			a4 > a1   A tram moves more people than a road.
		`,
			{ authorIds: ['author:lee'] }
		),
		text: TRAM,
		words: {
			a1: 'It should stay.',
			ae1: 'In 2019 the line carried 4,000 riders a day.',
			a3: 'Some say it is dear.',
			a4: 'Trams move more people than any road.'
		}
	});
	const b = withText({
		records: article(
			'b',
			`
			b1!       The town should close the tram.
			b2 > b1   A bus costs half as much.
			b3 x b2   A bus needs a driver too.
		`
		),
		text: BUS,
		kind: 'retelling',
		words: {
			b1: 'The town should close it',
			b2: 'for a bus costs half as much',
			b3: 'the bus needs a driver as well'
		}
	});
	const status = 'accepted' as const;
	const across: ArgumentRecord[] = [
		{ id: 'author:lee', name: 'Ann Lee', role: 'planner' },
		{ id: QUESTION, text: 'Should the town keep its tram?' },
		{ id: 'position:a', questionId: QUESTION, articleId: 'article:a', stance: 'for', statementIds: [statement('a1')] },
		{
			id: 'position:b',
			questionId: QUESTION,
			articleId: 'article:b',
			stance: 'against',
			statementIds: [statement('b1')],
			status
		},
		aligned('a4', 'opposed', 'b1')
	];
	const facts = { publication: 'Town Post', publishedOn: '2020-03-05', url: 'https://example.org/tram' };
	return recordsOf([...a.map((one) => (one.id === 'article:a' ? { ...one, ...facts } : one)), ...b, ...across]);
}

export function named(ids: Iterable<StatementId>): string[] {
	return [...ids].map((id) => id.slice('statement:'.length));
}
