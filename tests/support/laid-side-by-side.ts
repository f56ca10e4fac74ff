/**
 * Articles to lay side by side, in a notation of one statement a line, for tests of the comparison:
 *
 *     article('a', `
 *         a1!      The town should keep the tram.
 *         a2 > a1  The tram carries 4,000 people a day.
 *         a3^ x a1 Buses are cheaper, some say.
 *     `)
 *
 * `>` gives a reason, `x` attacks; `!` marks the main conclusion, `^` a reported view, `?` a suggestion. A name that something
 * speaks for is a conclusion, a name with an e (`ae1`) evidence, any other a premise.
 */
import { idOf, type ArticleId, type AuthorId, type RecordId, type StatementId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import type { Alignment, Relation } from '#argument/records/across.ts';
import type { Statement } from '#argument/records/statement.ts';
import { compare } from '#compare/pipeline.ts';

const LINE = /^(\w+)([!^?]*)(?:\s+([>x])\s+(\w+))?\s{1,}(.+)$/;

export interface ArticleFields {
	readonly authorIds?: readonly AuthorId[];
	readonly language?: string;
}

export function article(slug: string, notation: string, fields: ArticleFields = {}): ArgumentRecord[] {
	const articleId = idOf('article', slug);
	const lines = notation
		.trim()
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => {
			const [, name = '', marks = '', sign, target = '', wording = ''] = LINE.exec(line.trim()) ?? [];
			if (name === '') throw new Error(`cannot read “${line}”`);
			return { name, marks, sign, target, wording };
		});
	const concluded = new Set(lines.filter((line) => line.sign === '>').map((line) => line.target));
	let start = 0;
	const statements = lines.map(({ name, marks, wording }): Statement => {
		const isMain = marks.includes('!');
		const passage = { start, end: start + wording.length, exact: wording, prefix: '', suffix: '' };
		start += wording.length + 1;
		return {
			id: idOf('statement', name),
			articleId,
			role: isMain || concluded.has(name) ? 'conclusion' : /e\d*$/.test(name) ? 'evidence' : 'premise',
			isMain,
			wording,
			voice: marks.includes('^') ? 'reported' : 'own',
			implicit: false,
			status: marks.includes('?') ? 'suggested' : 'accepted',
			passages: [passage]
		};
	});
	const ties = lines.flatMap(({ name, sign, target }): ArgumentRecord[] => {
		const [from, to] = [idOf('statement', name), idOf('statement', target)];
		const status = 'accepted' as const;
		if (sign === '>')
			return [{ id: idOf('inference', `${name}-${target}`), articleId, premiseIds: [from], conclusionId: to, status }];
		if (sign === 'x')
			return [{ id: idOf('attack', `${name}-${target}`), articleId, attackerId: from, targetId: to, status }];
		return [];
	});
	const { authorIds = [], ...rest } = fields;
	return [{ id: articleId, title: `Article ${slug}`, authorIds: [...authorIds], ...rest }, ...statements, ...ties];
}

export function statement(name: string): StatementId {
	return idOf('statement', name);
}

/** An alignment a person confirmed, or one with other fields. */
export function aligned(a: string, relation: Relation, b: string, fields: Partial<Alignment> = {}): Alignment {
	return {
		id: idOf('alignment', `${a}-${b}`),
		statementIds: [statement(a), statement(b)],
		relation,
		status: 'accepted',
		...fields
	};
}

export function recordsFrom(...parts: readonly (readonly ArgumentRecord[])[]): Map<RecordId, ArgumentRecord> {
	return recordsOf(parts.flat());
}

/** The comparison of all articles among the records, in their order. */
export function compared(...parts: readonly (readonly ArgumentRecord[])[]) {
	const records = recordsFrom(...parts);
	return compare(
		records,
		[...records.keys()].filter((id): id is ArticleId => id.startsWith('article:'))
	);
}
