/** Writes brat standoff in the terms of the Argument Annotated Essays, and the text it points into, which goes beside it. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { idOf, isIdOf, type StatementId } from '#argument/ids.ts';
import { recordsOf, type Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { articleMaps, passagesInText, type ArticleMap } from '../article-maps.ts';
import { CodePoints } from '../code-points.ts';
import type { WriteOptions, WrittenForeign } from '../foreign.ts';
import { LossLedger } from '../loss.ts';
import { asWording } from '../one-line.ts';
import { reportUncarried } from '../uncarried.ts';
import { fragmentsOf, joined } from './fragments.ts';
import { WORDING } from './standoff.ts';

export function write(records: Records, { articleId }: WriteOptions = {}): WrittenForeign {
	const ledger = new LossLedger();
	const [map] = articleMaps(records, articleId);
	const { lines, written } = map ? linesOf(map, ledger) : { lines: [], written: new Set<StatementId>() };
	const maps = map ? [{ ...map, asRead: graphOf(map, written) }] : [];
	reportUncarried(ledger, records, maps, 'brat', {
		// Without a major claim a reader works the main conclusion out.
		statement: maps[0]?.asRead.mainConclusion() ? ['isMain', 'passages'] : ['passages'],
		text: true
	});
	for (const { article } of maps) ledger.leaveOut('titles', 'brat has no place for them', article.id);
	const text = lines.map((line) => `${line}\n`).join('');
	return { text, beside: map?.text?.text ?? '', loss: ledger.report() };
}

function linesOf(map: ArticleMap, ledger: LossLedger): { lines: string[]; written: Set<StatementId> } {
	const { graph, text } = map;
	const words = text?.text ?? '';
	const points = new CodePoints(words);
	const names = new Map<StatementId, string>();
	const lines: string[] = [];
	const notes: string[] = [];
	for (const statement of graph.statements) {
		const passages = passagesInText(statement, map, ledger);
		const fragments = fragmentsOf(words, passages);
		if (fragments.length === 0) {
			ledger.leaveOut('statements without words in the text', 'brat annotates words', statement.id);
			continue;
		}
		const back = joined(words, fragments);
		if (
			back.length !== passages.length ||
			back.some((one, at) => one.start !== passages[at]?.start || one.end !== passages[at]?.end)
		)
			ledger.leaveOut('borders of passages at line breaks', 'brat parts and joins passages there', statement.id);
		const name = `T${names.size + 1}`;
		names.set(statement.id, name);
		const places = fragments.map(({ start, end }) => `${points.fromUnits(start)} ${points.fromUnits(end)}`);
		const quoted = fragments.map(({ start, end }) => words.slice(start, end)).join(' ');
		lines.push(`${name}\t${typeOf(statement)} ${places.join(';')}\t${quoted}`);
		const wording = asWording(statement.wording);
		if (wording !== asWording(quoted)) notes.push(`#${notes.length + 1}\tAnnotatorNotes ${name}\t${WORDING}${wording}`);
	}
	const relations = relationLines(map, names, ledger);
	return { lines: [...lines, ...relations, ...notes], written: new Set(names.keys()) };
}

/** The map as brat holds it: annotated statements only, each premise by itself, no undercuts. */
function graphOf({ article, graph }: ArticleMap, written: ReadonlySet<StatementId>): ArgumentGraph {
	const isHere = (id: string) => written.has(id as StatementId);
	const steps = graph.inferences.flatMap((step) =>
		step.premiseIds.filter((id) => isHere(id) && isHere(step.conclusionId)).map((id) => ({ ...step, premiseIds: [id] }))
	);
	const kept = [
		article,
		...graph.statements.filter((one) => isHere(one.id)),
		...steps.map((step, index) => ({ ...step, id: idOf('inference', `${index}`) })),
		...graph.attacks.filter((one) => isHere(one.attackerId) && isHere(one.targetId))
	];
	return new ArgumentGraph(recordsOf(kept), article.id);
}

function typeOf({ isMain, role }: Statement): string {
	return isMain ? 'MajorClaim' : role === 'conclusion' ? 'Claim' : 'Premise';
}

function relationLines({ graph }: ArticleMap, names: ReadonlyMap<StatementId, string>, ledger: LossLedger): string[] {
	const relations: string[] = [];
	const stances: string[] = [];
	const main = graph.mainConclusion();
	/** Towards the major claim a claim has a stance; everything else is a relation. */
	const relate = (type: 'supports' | 'attacks', from: StatementId, to: StatementId) => {
		const [source, target] = [names.get(from), names.get(to)];
		if (source === undefined || target === undefined) return false;
		const isStance = to === main?.id && graph.statement(from)?.role === 'conclusion';
		if (isStance) stances.push(`A${stances.length + 1}\tStance ${source} ${type === 'supports' ? 'For' : 'Against'}`);
		else relations.push(`R${relations.length + 1}\t${type} Arg1:${source} Arg2:${target}\t`);
		return true;
	};
	for (const { id, premiseIds, conclusionId } of graph.inferences) {
		if (premiseIds.length > 1)
			ledger.leaveOut('steps that take premises together', 'in brat each premise supports by itself', id);
		const written = premiseIds.map((premise) => relate('supports', premise, conclusionId));
		if (written.includes(false))
			ledger.leaveOut('steps from or to statements that are left out', 'an end is missing', id);
	}
	for (const { id, attackerId, targetId } of graph.attacks) {
		if (!isIdOf('statement', targetId)) ledger.leaveOut('undercuts', 'brat joins statements only', id);
		else if (!relate('attacks', attackerId, targetId))
			ledger.leaveOut('attacks by or on statements that are left out', 'an end is missing', id);
	}
	return [...relations, ...stances];
}
