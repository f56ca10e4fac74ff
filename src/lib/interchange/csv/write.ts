/** Writes a table of statements, or one of relations, for spreadsheets and scripts. Together, by their ids, they are the map. */
import { slugOf } from '#argument/ids.ts';
import { isIdOf } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import { articleMaps, reportHashes } from '../article-maps.ts';
import type { WriteOptions, WrittenForeign } from '../foreign.ts';
import { LossLedger } from '../loss.ts';
import { asWording, oneLine } from '../one-line.ts';
import { reportUncarried } from '../uncarried.ts';
import { BETWEEN_TAGS, RELATION_COLUMNS, STATEMENT_COLUMNS, YES } from './columns.ts';
import { tableText } from './table.ts';

const STATEMENTS = 'a table of statements';
const RELATIONS = 'a table of relations';

export function writeStatements(records: Records, { articleId }: WriteOptions = {}): WrittenForeign {
	const ledger = new LossLedger();
	const maps = articleMaps(records, articleId);
	const rows = maps.flatMap(({ article, graph }) => {
		for (const { id } of graph.inferences) ledger.leaveOut('steps', 'they are in the table of relations', id);
		for (const { id } of graph.attacks) ledger.leaveOut('attacks', 'they are in the table of relations', id);
		return graph.statements.map((statement) => {
			const { id, role, evidenceKind = '', isMain, wording, voice, implicit, status, tags = [], note = '' } = statement;
			const passage = onePassage(statement, ledger);
			if (tags.some((tag) => tag.includes(BETWEEN_TAGS.trim()) || tag === '' || tag !== oneLine(tag)))
				ledger.leaveOut('signs in tags', 'a semicolon parts them in their cell', id);
			const place = passage ? [passage.exact, String(passage.start), String(passage.end)] : ['', '', ''];
			const said = [role, evidenceKind, isMain ? YES : '', asWording(wording), voice, implicit ? YES : '', status];
			return [slugOf(id), oneLine(article.title), ...said, ...place, tags.join(BETWEEN_TAGS), note];
		});
	});
	reportUncarried(ledger, records, maps, STATEMENTS, {
		statement: ['role', 'evidenceKind', 'isMain', 'voice', 'implicit', 'status', 'passages', 'note', 'tags'],
		inference: ['scheme', 'status', 'note', 'why', 'score'],
		attack: ['kind', 'status', 'note', 'why', 'score']
	});
	return { text: tableText(STATEMENT_COLUMNS, rows), loss: ledger.report() };
}

/** A row holds one passage, word for word; the first that quotes. */
function onePassage(statement: Statement, ledger: LossLedger) {
	const quotes = statement.passages.filter(isQuotePassage);
	if (quotes.length < statement.passages.length)
		ledger.leaveOut('passages without words', 'only a Counterpoint file finds them by their hashes', statement.id);
	if (quotes.length > 1) ledger.leaveOut('further passages of a statement', 'a row has place for one', statement.id);
	if (quotes.length > 0) ledger.leaveOut('words around passages', 'a row has no place for them', statement.id);
	reportHashes(quotes, statement, ledger);
	return quotes[0] ?? null;
}

export function writeRelations(records: Records, { articleId }: WriteOptions = {}): WrittenForeign {
	const ledger = new LossLedger();
	const maps = articleMaps(records, articleId);
	const rows = maps.flatMap(({ article, graph }) => {
		const title = oneLine(article.title);
		const wordingOf = (id: Statement['id']) => asWording(graph.statement(id)?.wording ?? '');
		const steps = graph.inferences.flatMap(({ id, premiseIds, conclusionId, scheme = '', status, note = '' }) =>
			premiseIds.map((premise) => {
				const ends = [slugOf(premise), wordingOf(premise), slugOf(conclusionId), wordingOf(conclusionId)];
				return [slugOf(id), title, 'support', ...ends, scheme, '', status, note];
			})
		);
		const attacks = graph.attacks.map(({ id, attackerId, targetId, kind = '', status, note = '' }) => {
			const isRebut = isIdOf('statement', targetId);
			const ends = [slugOf(attackerId), wordingOf(attackerId), slugOf(targetId), isRebut ? wordingOf(targetId) : ''];
			return [slugOf(id), title, isRebut ? 'attack' : 'undercut', ...ends, '', kind, status, note];
		});
		const tied = new Set([
			...graph.inferences.flatMap((one) => [...one.premiseIds, one.conclusionId]),
			...graph.attacks.flatMap((one) => [one.attackerId, one.targetId])
		]);
		for (const { id } of graph.statements)
			if (!tied.has(id)) ledger.leaveOut('statements that nothing is tied to', 'each row is a relation', id);
		return [...steps, ...attacks];
	});
	reportUncarried(ledger, records, maps, RELATIONS, {
		inference: ['scheme', 'status', 'note'],
		attack: ['kind', 'status', 'note']
	});
	return { text: tableText(RELATION_COLUMNS, rows), loss: ledger.report() };
}
