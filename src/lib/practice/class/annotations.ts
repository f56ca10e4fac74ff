/** What every annotator marked and drew, as rows: one for each statement, one for each relation. Columns are English: scripts read them. */
import type { Placed, SideBySide } from '../common-text.ts';
import { relationsOf } from '../relations.ts';
import type { Table } from '../score/tables.ts';

const STATEMENTS = ['annotator', 'id', 'role', 'main', 'voice', 'implicit', 'start', 'end', 'words', 'wording'];
const RELATIONS = ['annotator', 'from', 'relation', 'form', 'to'];

/** Offsets are into the common text; several passages of a statement are several rows. */
export function statementRows({ text, analyses }: SideBySide, nameOf: (placed: Placed) => string): Table {
	const rows = analyses.flatMap((placed) =>
		placed.graph.statements.flatMap((one) => {
			const spans = placed.spans.get(one.id) ?? [];
			const fields = [nameOf(placed), one.id, one.role, one.isMain ? 'yes' : '', one.voice, one.implicit ? 'yes' : ''];
			if (spans.length === 0) return [[...fields, '', '', '', one.wording]];
			return spans.map(({ start, end }) => [
				...fields,
				...(text === null ? ['', '', ''] : [String(start), String(end), text.slice(start, end)]),
				one.wording
			]);
		})
	);
	return { columns: STATEMENTS, rows };
}

export function relationRows({ analyses }: SideBySide, nameOf: (placed: Placed) => string): Table {
	const rows = analyses.flatMap((placed) =>
		relationsOf(placed.graph).map(({ fromId, toId, sign, form = '' }) => [nameOf(placed), fromId, sign, form, toId])
	);
	return { columns: RELATIONS, rows };
}
