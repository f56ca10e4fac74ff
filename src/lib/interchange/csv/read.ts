/** Reads a table of statements or a table of relations; which of the two it is follows from the names of its columns. */
import type { IdSource, InferenceId, StatementId } from '#argument/ids.ts';
import { ATTACK_KINDS } from '#argument/records/attack.ts';
import { EVIDENCE_KINDS, ROLES } from '#argument/records/statement.ts';
import { unreadable, type ReadForeign, type ReadOptions } from '../foreign.ts';
import { MapDraft } from '../map-draft.ts';
import { ATTACKS, BETWEEN_TAGS, FROM, isYes, KIND, SUPPORTS, TO, UNDERCUTS, WORDING } from './columns.ts';
import { NAME, tableOf, type Row, type Table } from './table.ts';

export function read(input: string, ids: IdSource, { name }: ReadOptions = {}): ReadForeign {
	const table = tableOf(input);
	if ('problems' in table) return table;
	const draft = new MapDraft(ids, name);
	if (table.has(...FROM) && table.has(...TO)) readRelations(draft, table);
	else if (table.has(...WORDING)) readStatements(draft, table);
	else return unreadable(NAME, 'no column is named “wording”, nor two “from” and “to”', 'row 1');
	return draft.finish();
}

const word = <T extends string>(cell: string, words: readonly T[]): T | undefined =>
	words.find((one) => one === cell.trim().toLowerCase());
const STATUSES = ['suggested', 'accepted'] as const;

function readStatements(draft: MapDraft, { rows, has }: Table): void {
	const [first] = rows;
	const saysMain = has('main', 'is main');
	draft.article({ title: first?.cell('article', 'title') });
	for (const row of rows) {
		const { cell, where } = row;
		const wording = cell(...WORDING);
		if (wording.trim() === '') {
			draft.problems.add('FF4', where, { what: 'a row without words', why: '' });
			continue;
		}
		draft.statement({
			wording,
			where,
			passages: passagesOf(draft, row),
			role: word(cell('role', 'type'), ROLES),
			evidenceKind: word(cell('evidence kind'), EVIDENCE_KINDS),
			isMain: saysMain ? isYes(cell('main', 'is main')) : undefined,
			voice: word(cell('voice'), ['own', 'reported']),
			implicit: isYes(cell('implicit')),
			status: word(cell('status'), STATUSES),
			tags: cell('tags').split(BETWEEN_TAGS.trim()),
			note: cell('note', 'notes', 'comment'),
			foreignId: cell('id', 'key', 'number') || undefined
		});
	}
}

function passagesOf(draft: MapDraft, { cell, where }: Row) {
	const exact = cell('quote', 'exact');
	const [start, end] = [cell('start'), cell('end')].map((one) => (/^\d{1,8}$/.test(one.trim()) ? Number(one) : null));
	if (exact === '') return [];
	if (typeof start === 'number' && typeof end === 'number' && end - start === exact.length)
		return [{ start, end, exact, prefix: '', suffix: '' }];
	draft.problems.add('FF4', where, { what: 'a quote', why: 'its start and end do not say where it stands' });
	return [];
}

function readRelations(draft: MapDraft, { rows }: Table): void {
	const [first] = rows;
	draft.article({ title: first?.cell('article', 'title') });
	const statements = new Map<string, StatementId>();
	const statementOf = (key: string, wording: string, where: string) => {
		const known = statements.get(key);
		if (known) return known;
		const id = draft.statement({ wording: wording || key, where, foreignId: key });
		statements.set(key, id);
		return id;
	};
	const isKind = (row: Row, kinds: readonly string[]) =>
		kinds.includes(
			row
				.cell(...KIND)
				.trim()
				.toLowerCase() || 'support'
		);
	const steps = new Map<string, { premises: StatementId[]; conclusion: StatementId; row: Row }>();
	const usable = rows.filter((row) => {
		const isWhole = row.cell(...FROM).trim() !== '' && row.cell(...TO).trim() !== '';
		const kind = row.cell(...KIND);
		if (!isWhole) draft.problems.add('FF4', row.where, { what: 'a relation with one end', why: '' });
		else if (!isKind(row, [...SUPPORTS, ...ATTACKS, ...UNDERCUTS]))
			draft.problems.add('FF4', row.where, {
				what: `a relation of the kind “${kind}”`,
				why: 'say support, attack or undercut'
			});
		else return true;
		return false;
	});
	for (const row of usable.filter((one) => isKind(one, SUPPORTS))) {
		const premise = statementOf(row.cell(...FROM).trim(), row.cell('from wording'), row.where);
		const conclusion = statementOf(row.cell(...TO).trim(), row.cell('to wording'), row.where);
		// Rows of one id are the premises of one step.
		const key = row.cell('id', 'step').trim();
		const step = key === '' ? undefined : steps.get(key);
		if (step && step.conclusion === conclusion) step.premises.push(premise);
		else steps.set(step || key === '' ? `${key} ${row.where}` : key, { premises: [premise], conclusion, row });
	}
	const made = new Map<string, InferenceId>();
	for (const [key, { premises, conclusion, row }] of steps) {
		const given = { where: row.where, scheme: row.cell('scheme'), ...relationFields(row) };
		const id = draft.step(premises, conclusion, given);
		if (id) made.set(key, id);
	}
	for (const row of usable.filter((one) => !isKind(one, SUPPORTS))) {
		const to = row.cell(...TO).trim();
		const isUndercut = isKind(row, UNDERCUTS);
		const attacker = statementOf(row.cell(...FROM).trim(), row.cell('from wording'), row.where);
		const target = isUndercut ? made.get(to) : statementOf(to, row.cell('to wording'), row.where);
		if (target)
			draft.attack(attacker, target, {
				...relationFields(row),
				kind: word(row.cell('attack kind'), ATTACK_KINDS),
				where: row.where
			});
		else draft.problems.add('FF3', row.where, { what: 'undercuts the step', id: to });
	}
}

function relationFields({ cell }: Row) {
	return { status: word(cell('status'), STATUSES), note: cell('note', 'notes'), foreignId: cell('id') || undefined };
}
