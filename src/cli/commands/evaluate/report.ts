/** The readable report of `counterpoint evaluate`: for each article its statements with word and number, then what moves and why. */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { get } from '#argument/records.ts';
import { sigla } from '#argument/sigla.ts';
import type { Judged, Verdict } from '#evaluate/assessment.ts';
import { explain, type Cause } from '#evaluate/explain.ts';
import type { SemanticsKey } from '#evaluate/semantics/by-key.ts';
import type { Standing } from '#evaluate/standing.ts';
import type { Move, ReasonChange } from '#evaluate/what-if.ts';
import type { Evaluated } from './evaluated.ts';

const SEMANTICS: Readonly<Record<SemanticsKey, string>> = {
	qe: 'quadratic energy',
	dfquad: 'DF-QuAD',
	euler: 'Euler-based semantics',
	grounded: 'grounded labels'
};

const CAUSES: Readonly<Record<Cause, string>> = {
	accepted: 'you accept it',
	rejected: 'you reject it',
	'reasons-gone': 'every reason for it went with what you reject',
	'reasons-bring-nothing': 'its reasons bring nothing',
	outweighed: 'what speaks against it outweighs what speaks for it',
	doubted: 'you doubt it',
	attacked: 'something speaks against it',
	'reasons-weaker': 'something speaks against its reasons',
	unsettled: 'it is part of a circle that did not settle, or rests on one',
	unopposed: ''
};

const VERDICT: Readonly<Record<Verdict, string>> = { accept: 'accepted', doubt: 'doubted', reject: 'rejected' };
const CHANGES: Readonly<Record<ReasonChange['change'], string>> = {
	gone: 'is gone',
	weaker: 'is weaker',
	stronger: 'is stronger',
	new: 'counts now'
};
const WIDTH = 100;

export function asReport(evaluated: Evaluated): string {
	const { graphs, evaluation, asked } = evaluated;
	const names = new Names(evaluated);
	const lines: string[] = [];
	if (asked.size > 0) {
		const passed = [...evaluation.assessment].map(([id, verdict]) => `${names.of(id)} ${VERDICT[verdict]}`);
		lines.push(`What if: ${passed.join(', ')}`, '', ...movesIn(evaluated, names), '');
	}
	for (const graph of graphs) {
		lines.push(`${names.title(graph.articleId)}  (${SEMANTICS[evaluation.semantics]})`);
		const standings = evaluation.standings.filter((one) => one.articleId === graph.articleId);
		if (standings.length === 0) lines.push('  no statement counts');
		for (const standing of standings) lines.push(...statementLines(evaluated, names, standing));
		lines.push('');
	}
	lines.push(...carriersIn(evaluated, names));
	return `${lines.join('\n').trimEnd()}\n`;
}

function statementLines({ graphs, evaluation }: Evaluated, names: Names, standing: Standing): string[] {
	const { statementId, articleId, word, strength } = standing;
	const statement = graphs.find((graph) => graph.articleId === articleId)?.statement(statementId);
	const number = strength === null ? '    ' : strength.toFixed(2);
	const main = statement?.isMain ? ' (main conclusion)' : '';
	const line = `  ${names.siglum(statementId).padEnd(4)} ${word.padEnd(9)} ${number}  ${short(statement?.wording ?? '')}${main}`;
	const causes = explain(evaluation, statementId)?.causes.flatMap((cause) => CAUSES[cause] || []) ?? [];
	return causes.length > 0 && word !== 'stands' ? [line, `${' '.repeat(23)}${causes.join('; ')}`] : [line];
}

function movesIn({ evaluation, whatIf }: Evaluated, names: Names): string[] {
	const { moves, steady } = whatIf ?? { moves: [], steady: [] };
	if (moves.length === 0) return ['Nothing moves.'];
	const visible = moves.filter((move) => move.isVisible || move.isJudged || move.isMain);
	const slight = moves.length - visible.length;
	const lines = visible.flatMap((move) => moveLines(move, explain(evaluation, move.statementId)?.causes ?? [], names));
	if (slight > 0)
		lines.push(`${slight} more ${slight === 1 ? 'statement changes' : 'statements change'} in the number only.`);
	if (steady.length > 0)
		lines.push(`Main conclusions that do not move: ${steady.map((id) => names.of(id)).join(', ')}`);
	return lines;
}

function moveLines({ statementId, isMain, from, to, through }: Move, causes: readonly Cause[], names: Names): string[] {
	const numbers =
		from.strength === null || to.strength === null ? '' : `  ${from.strength.toFixed(2)} → ${to.strength.toFixed(2)}`;
	const main = isMain ? ' (main conclusion)' : '';
	const why = causes.flatMap((cause) => CAUSES[cause] || []).join('; ');
	const reasons = through.map(({ kind, from: sources, change, because }) => {
		const what = `${kind === 'support' ? 'the reason' : 'the attack'} from ${sources.map((id) => names.of(id)).join(' and ')}`;
		const origin = because.filter((id) => !(sources as readonly Judged[]).includes(id));
		return `    ${what} ${CHANGES[change]}${origin.length > 0 ? `, because of ${origin.map((id) => names.of(id)).join(', ')}` : ''}`;
	});
	const words = from.word === to.word ? to.word : `${from.word} → ${to.word}`;
	return [`${names.of(statementId)}${main}: ${words}${numbers}${why ? `: ${why}` : ''}`, ...reasons];
}

/** No more sets than can be taken in. */
const SHOWN_SETS = 5;

function carriersIn({ carriers }: Evaluated, names: Names): string[] {
	return carriers.flatMap(({ statementId, kind, sets }) => {
		if (kind === 'not-argued-for' || kind === 'not-carried' || sets.length === 0) return [];
		const least = sets[0]?.length ?? 0;
		const count = kind === 'too-many' ? `too many to list, ${sets.length} found` : `${sets.length}`;
		const shown = sets.slice(0, SHOWN_SETS).map((set) => `  ${set.map((id) => names.of(id)).join(', ')}`);
		const more = sets.length > SHOWN_SETS ? [`  … and ${sets.length - SHOWN_SETS} more`] : [];
		const head = `What carries ${names.of(statementId)}: it falls when all of one of these sets are rejected (${count}; the smallest has ${least})`;
		return [head, ...shown, ...more, ''];
	});
}

/** How the report names things: sigla, with the article's number where there are several. */
class Names {
	readonly #evaluated: Evaluated;
	readonly #sigla = new Map<StatementId, string>();
	readonly #article = new Map<StatementId, string>();

	constructor(evaluated: Evaluated) {
		this.#evaluated = evaluated;
		evaluated.graphs.forEach((graph, at) => {
			for (const [id, siglum] of sigla(graph)) {
				this.#sigla.set(id, siglum);
				if (evaluated.graphs.length > 1) this.#article.set(id, `[${at + 1}] `);
			}
		});
	}

	siglum(id: StatementId): string {
		return this.#sigla.get(id) ?? id;
	}

	of(id: Judged): string {
		const inference = this.#evaluated.evaluation.reified.inferences.find((one) => one.id === id);
		if (!inference) return `${this.#article.get(id as StatementId) ?? ''}${this.siglum(id as StatementId)}`;
		return `the step from ${inference.premiseIds.map((one) => this.of(one)).join(' and ')} to ${this.of(inference.conclusionId)}`;
	}

	title(id: ArticleId): string {
		const { graphs, records } = this.#evaluated;
		const number = graphs.length > 1 ? `[${graphs.findIndex((graph) => graph.articleId === id) + 1}] ` : '';
		return `${number}${get(records, id)?.title ?? id}`;
	}
}

function short(wording: string): string {
	const line = wording.replace(/\s+/g, ' ');
	return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
