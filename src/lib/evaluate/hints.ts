/** Which gentle questions does a map raise unasked? All rules, one a line, and what the reader dismissed taken out. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import { doesNotStandAlone } from './hints/does-not-stand-alone.ts';
import { HINT_RULES, type Finding, type Hint, type HintCheck, type HintContext, type HintRule } from './hints/hint.ts';
import { leansOnItself } from './hints/leans-on-itself.ts';
import { longStep } from './hints/long-step.ts';
import { noSource } from './hints/no-source.ts';
import { notAStatement } from './hints/not-a-statement.ts';
import { onePremise } from './hints/one-premise.ts';
import { reasoningInAStatement } from './hints/reasoning-in-a-statement.ts';
import { severalMainConclusions } from './hints/several-main-conclusions.ts';
import { twoReasonsInOne } from './hints/two-reasons-in-one.ts';
import { whoseView } from './hints/whose-view.ts';
import { isEnglish, type Synonyms } from './terms/words.ts';

/** A new rule is one line here, one name in HINT_RULES and one file in hints/. */
const CHECKS: Readonly<Record<HintRule, HintCheck>> = {
	'one-premise': onePremise,
	'long-step': longStep,
	'two-reasons-in-one': twoReasonsInOne,
	'several-main-conclusions': severalMainConclusions,
	'reasoning-in-a-statement': reasoningInAStatement,
	'not-a-statement': notAStatement,
	'does-not-stand-alone': doesNotStandAlone,
	'leans-on-itself': leansOnItself,
	'no-source': noSource,
	'whose-view': whoseView
};

/** Shown once a map and dismissed for all of it. */
const ONCE: readonly HintRule[] = ['one-premise'];

export interface HintOptions {
	/** Keys of hints the reader dismissed. */
	readonly dismissed?: ReadonlySet<string>;
	/** Which records count: those a person accepted (the default), or suggestions as well. */
	readonly count?: 'accepted' | 'all';
	readonly synonyms?: Synonyms;
}

/** The hints for one article, in the order of the text, then of the rules. */
export function hintsOf(records: Records, articleId: ArticleId, options: HintOptions = {}): Hint[] {
	const context = contextOf(records, articleId, options);
	const rank = ({ statementIds }: Finding) => Math.min(...statementIds.map((id) => context.graph.rankOf(id)));
	return HINT_RULES.flatMap((rule) => CHECKS[rule](context))
		.map((finding): Hint => ({ ...finding, key: keyOf(context, finding) }))
		.filter((hint) => !options.dismissed?.has(hint.key))
		.map((hint, at) => ({ hint, at, place: rank(hint) }))
		.sort((a, b) => a.place - b.place || a.at - b.at)
		.map(({ hint }) => hint);
}

function contextOf(records: Records, articleId: ArticleId, options: HintOptions): HintContext {
	const graph = new ArgumentGraph(records, articleId);
	const counts = (record: { readonly status: string }) => options.count === 'all' || record.status === 'accepted';
	const statements = graph.statements.filter(counts);
	const known = new Set(statements.map((one) => one.id));
	return {
		records,
		graph,
		statements,
		inferences: graph.inferences.filter(
			(one) => counts(one) && [one.conclusionId, ...one.premiseIds].every((id) => known.has(id))
		),
		isEnglish: isEnglish(get(records, articleId)?.language),
		synonyms: options.synonyms ?? []
	};
}

function keyOf({ graph }: HintContext, { rule, about, statementIds }: Finding): string {
	if (ONCE.includes(rule)) return `${rule} ${graph.articleId}`;
	const wordings = statementIds.map((id) => `${id} ${graph.statement(id)?.wording ?? ''}`);
	return `${rule} ${about} ${fingerprint(wordings.join('\n'))}`;
}

/** FNV-1a, 32 bits: enough to notice that a wording changed. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
