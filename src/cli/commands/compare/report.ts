/** The readable report of `counterpoint compare`: the questions first, then what it turns on, what is shared, and what differs. */
import type { QuestionId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import type { Relation } from '#argument/records/across.ts';
import type { Comparison, FindingStatus } from '#compare/comparison.ts';
import { whyAligned, whyCrux, whySides } from '#compare/why.ts';
import { proposals } from '#messages/en/proposals.ts';
import { Names } from './names.ts';

/** As many of each kind as one reads; the JSON document holds all. */
const MOST = { questions: 8, cruxes: 5, same: 15, opposed: 8, related: 5, shared: 10, clashes: 15, alone: 3 };

export function asReport(records: Records, found: Comparison): string {
	const names = new Names(records, found.articleIds);
	const mark = (status: FindingStatus, score: number) =>
		status === 'confirmed' ? 'recorded' : `suggested, ${proposals.likely(score)}`;
	const lines: string[] = [];
	const section = <T>(title: string, all: readonly T[], most: number, write: (one: T) => readonly string[]) => {
		if (all.length === 0) return;
		lines.push('', `${title} (${all.length})`);
		for (const one of all.slice(0, most)) lines.push('', ...write(one).map((line) => `  ${line}`));
		if (all.length > most) lines.push('', `  … and ${all.length - most} more in --json`);
	};
	for (const id of found.articleIds) lines.push(names.heading(id));
	section('QUESTIONS', found.questions, MOST.questions, ({ id, text, status }) => [
		`${text}  [${status === 'confirmed' ? 'recorded' : 'suggested'}]`,
		...found.positions
			.filter((one) => one.questionId === id && one.stance !== 'silent')
			.flatMap((position) => {
				const { articleId, stance, statementIds } = position;
				const [first] = statementIds;
				const why = position.note ?? whySides(position, found, proposals, (one) => names.author(one));
				const isOpen = position.status === 'suggested' ? '?' : '';
				return [
					`  ${stance}${isOpen}: ${first ? names.statement(first) : names.author(articleId)}`,
					...(why ? [`    ${why}`] : [])
				];
			}),
		...silentOn(found, id, names)
	]);
	section('WHAT IT TURNS ON', found.cruxes, MOST.cruxes, (crux) => [
		`${crux.question}  [${crux.status === 'confirmed' ? 'recorded' : 'suggested'}]`,
		...crux.statementIds.map((id) => `  ${names.statement(id)}`),
		`  ${crux.why ?? whyCrux(crux, found, proposals, (id) => names.author(id))}`
	]);
	const aligned = (relation: Relation, title: string, most: number) =>
		section(
			title,
			found.alignments.filter((one) => one.relation === relation),
			most,
			({ statementIds, status, score, reasons, why }) => [
				...statementIds.map((id) => names.statement(id)),
				`  [${mark(status, score)}] ${why ?? (status === 'confirmed' ? '' : whyAligned(reasons, proposals))}`.trimEnd()
			]
		);
	aligned('same', 'THEY AGREE', MOST.same);
	aligned('opposed', 'THEY ARE OPPOSED', MOST.opposed);
	aligned('related', 'RELATED', MOST.related);
	section(
		'FACTS TOLD DIFFERENTLY',
		found.factClashes,
		MOST.clashes,
		({ what, statementIds, values, status, score }) => [
			`${what}  [${mark(status, score)}]`,
			...statementIds.map((id, at) => `  ${values[at] ?? ''}  (${names.statement(id)})`)
		]
	);
	section('FACTS SEVERAL AUTHORS USE', found.sharedEvidence, MOST.shared, ({ what, statementIds, status, score }) => [
		`${what}  [${mark(status, score)}]`,
		...statementIds.map((id) => `  ${names.statement(id)}`)
	]);
	section(
		'WHAT ONLY ONE AUTHOR USES',
		found.alone.filter((one) => one.statements.length > 0),
		found.alone.length,
		({ articleId, statements }) => [
			proposals.alone.of(names.author(articleId), statements.length),
			...statements.slice(0, MOST.alone).map(({ statementId }) => `  ${names.statement(statementId)}`)
		]
	);
	section('WITHIN ONE ARTICLE', found.within, found.within.length, ({ code, articleId, statementIds, status }) => [
		`${(status === 'confirmed' ? proposals.within.isSo : proposals.within)[code](names.author(articleId))}  [${status === 'confirmed' ? 'recorded' : 'suggested'}]`,
		...statementIds.map((id) => `  ${names.statement(id)}`)
	]);
	if (lines.length === found.articleIds.length) lines.push('', 'Nothing was found that they share or dispute.');
	return `${lines.join('\n')}\n`;
}

function silentOn({ positions }: Comparison, id: QuestionId, names: Names): string[] {
	const silent = positions.filter((one) => one.questionId === id && one.stance === 'silent');
	return silent.length > 0 ? [`  silent: ${silent.map((one) => names.author(one.articleId)).join(', ')}`] : [];
}

/** What has to be known to read the rest, one line each. */
export function notesIn(records: Records, found: Comparison): string[] {
	const names = new Names(records, found.articleIds);
	return found.notes
		.map((note) => proposals.notes[note.code](note.articleIds.map((id) => names.title(id))))
		.filter(Boolean);
}
