/**
 * The benchmark of the decompose engine: its table, how well its confidences hold, and its speed. Nothing here passes or
 * fails. Corpora are read from CORPORA_DIR, the articles from ARTICLES_DIR; what is absent is left out, and said.
 */
import { resolve } from 'node:path';
import { annotatedTexts } from '../../support/annotated.ts';
import { goldArticles, type GoldArticle } from './articles.ts';
import * as comment from './comment-tasks.ts';
import { comments, microtexts, type GoldDocument } from './corpora.ts';
import { readLong, type LongResult, type LongText } from './long-tasks.ts';
import { accuracy, f1, interval, kappa, macroF1, type Scored } from './measures.ts';
import * as micro from './microtext-tasks.ts';
import { printReliability, type Sure } from './reliability.ts';
import { Table } from './table.ts';
import { throughput } from './throughput.ts';
import { examplesOf, pairs, trainedOn, type Example } from './trained.ts';

/** Shorter articles are op-eds. */
const OP_ED = 12_000;

export function report(project: string, print: (line: string) => void): void {
	const corpora = resolve(project, process.env.CORPORA_DIR ?? '../shared/corpora');
	const articles = resolve(project, process.env.ARTICLES_DIR ?? '../shared/articles');
	const sure: Sure[] = [];
	const table = new Table();
	const short = microtexts(corpora)?.filter(({ central }) => central !== null) ?? null;
	if (short) {
		shortTexts(table, short, sure);
		unseenHalf(table, short);
	} else table.skip('short texts', `no folder ${corpora}/microtexts2`);
	const letters = [...(comments(corpora, 'train') ?? []), ...(comments(corpora, 'dev') ?? [])];
	if (letters.length > 0) commentTexts(table, letters, sure);
	else table.skip('comments', `no folder ${corpora}/cdcp`);
	longTexts(table, 'own texts', ownTexts(), sure);
	const long = goldArticles(resolve(project, 'corpus/pakistan-between-moscow-and-washington'), articles);
	if (long) {
		longTexts(table, 'the corpus’s articles', long.map(asLongText), sure);
		const opEds = long.filter(({ text }) => text.length < OP_ED).map(asLongText);
		longTexts(table, 'its op-eds alone', opEds, []);
	} else table.skip('the corpus’s articles', `no folder ${articles}`);
	if (letters.length > 0) trainedParts(table, letters, long);
	table.print(print);
	printReliability(sure, print);
	print('');
	print('Speed (one run; CPU seconds, in brackets by the clock)');
	for (const size of [1_000_000, 10_000_000]) {
		const { characters, statements, cpu, clock } = throughput(size);
		print(
			`  ${(characters / 1e6).toFixed(1).padStart(5)} MB  ${cpu.toFixed(2)} s (${clock.toFixed(2)} s), ${statements} records`
		);
	}
}

function shortTexts(table: Table, documents: readonly GoldDocument[], sure: Sure[]): void {
	const readers: readonly (readonly [string, micro.Reader])[] = [
		['majority', micro.allTo(() => -1)],
		['position', micro.allTo(() => 0)],
		['cue rule', micro.allTo(micro.firstWithCue)],
		['engine', micro.engine('gold units')],
		['engine, raw text', micro.engine('raw text')]
	];
	for (const [name, reader] of readers) {
		const readings = documents.map(reader);
		const pairs = documents.map((document, at) => micro.compare(document, readings[at] as micro.Reading));
		if (name === 'engine')
			for (const { sure: own } of readings) sure.push(...own.map((one) => ({ ...one, where: 'short texts' })));
		const over = <T>(pick: (one: micro.MicrotextPairs) => readonly T[], measure: (all: readonly T[]) => number) => {
			const lists = pairs.map(pick);
			return { value: measure(lists.flat()), interval: interval(lists, measure) };
		};
		if (name !== 'majority') {
			table.add(
				'central claim, accuracy',
				name,
				over(({ central }) => central, accuracy)
			);
		}
		table.add(
			'central claim, macro-F1',
			name,
			over(({ centralByUnit }) => centralByUnit, macroF1)
		);
		table.add(
			'attachment, macro-F1',
			name,
			over(({ attachment }) => attachment, macroF1)
		);
		if (name === 'majority' || name.startsWith('engine')) {
			table.add(
				'pro or opp, macro-F1',
				name,
				over(({ side }) => side, macroF1)
			);
			table.add(
				'support or attack, macro-F1',
				name,
				over((one) => one.function, macroF1)
			);
		}
	}
}

/** Every other text: its errors were not read while the rules were written, though its score was printed at every run. */
function unseenHalf(table: Table, documents: readonly GoldDocument[]): void {
	const unseen = documents.filter((_, at) => at % 2 === 1);
	for (const mode of ['gold units', 'raw text'] as const) {
		const pairs = unseen.map((document) => micro.compare(document, micro.engine(mode)(document)));
		const name = mode === 'gold units' ? 'engine' : 'engine, raw text';
		const central = pairs.map((one) => one.central);
		const attachment = pairs.map((one) => one.attachment);
		table.add('central claim, accuracy, half not read', name, {
			value: accuracy(central.flat()),
			interval: interval(central, accuracy)
		});
		table.add('attachment, macro-F1, half not read', name, {
			value: macroF1(attachment.flat()),
			interval: interval(attachment, macroF1)
		});
	}
}

function commentTexts(table: Table, documents: readonly GoldDocument[], sure: Sure[]): void {
	const readers: readonly (readonly [string, comment.CommentReader])[] = [
		['majority', comment.majority],
		['position', comment.position],
		['cue rule', comment.cueRule],
		['engine', comment.engine('gold units')],
		['engine, raw text', comment.engine('raw text')]
	];
	for (const [name, reader] of readers) {
		const pairs = documents.map((document) => comment.compare(document, reader));
		if (name === 'engine')
			for (const one of pairs) sure.push(...one.sure.map((single) => ({ ...single, where: 'comments' })));
		const evidence = pairs.map((one) => one.evidence);
		const links = pairs.map((one) => one.links);
		const linkF1 = (all: readonly { gold: boolean; found: boolean }[]) => f1(all, true);
		if (name !== 'position')
			table.add('evidence or claim, comments, macro-F1', name, {
				value: macroF1(evidence.flat()),
				interval: interval(evidence, macroF1, 200)
			});
		if (name === 'position' || name.startsWith('engine'))
			table.add('links, comments, F1', name, { value: linkF1(links.flat()), interval: interval(links, linkF1, 50) });
	}
}

function longTexts(table: Table, where: string, texts: readonly LongText[], sure: Sure[]): void {
	const results = texts.map(readLong);
	for (const { sure: own } of results) sure.push(...own.map((one) => ({ ...one, where })));
	const roles = results.map((one) => one.roles);
	const evidence = roles.map((list) =>
		list
			.filter(({ gold, found }) => gold !== 'none' && found !== 'none')
			.map(({ gold, found }) => ({ gold: gold === 'evidence', found: found === 'evidence' }))
	);
	const links = results.map((one) => one.links);
	table.add(`main conclusion first, ${where}`, 'engine', { value: share(results, (rank) => rank === 1) });
	table.add(`main conclusion in the first three, ${where}`, 'engine', {
		value: share(results, (rank) => rank >= 1 && rank <= 3)
	});
	table.add(`role by sentence, ${where}, κ`, 'engine', {
		value: kappa(roles.flat()),
		interval: interval(roles, kappa)
	});
	table.add(`evidence or claim, ${where}, macro-F1`, 'engine', {
		value: macroF1(evidence.flat()),
		interval: interval(evidence, macroF1)
	});
	if (links.some((list) => list.length > 0))
		table.add(`attachment, ${where}, macro-F1`, 'engine', {
			value: macroF1(links.flat()),
			interval: interval(links, macroF1, 100)
		});
	if (where !== 'its op-eds alone')
		for (const { name, rank, roles: own } of results)
			table.note(
				`${where}: ${name}: main conclusion ${rank === 0 ? 'not among ten' : `at place ${rank}`}, κ ${kappa(own).toFixed(2)}`
			);
}

/** A trained part beside the rules, on the same units: learnt from the comments, never from the texts it is tried on. */
function trainedParts(table: Table, letters: readonly GoldDocument[], long: readonly GoldArticle[] | null): void {
	const comments = letters.map(({ text, segments, kinds }) =>
		examplesOf(text, segments, (at) => kinds[at] !== 'value' && kinds[at] !== 'policy')
	);
	const learnt = trainedOn(comments.flat());
	const add = (
		task: string,
		texts: readonly (readonly Example[])[],
		judge: (at: number) => (one: Example) => boolean
	) => {
		const over = (name: string, found: Scored<'evidence' | 'claim'>[][]) =>
			table.add(task, name, { value: macroF1(found.flat()), interval: interval(found, macroF1) });
		over(
			'trained elsewhere',
			texts.map((text, at) => pairs(text, judge(at)))
		);
		over(
			'engine',
			texts.map((text) => pairs(text, ({ byRules }) => byRules))
		);
	};
	const halves = [0, 1].map((half) => trainedOn(comments.filter((_, at) => at % 2 !== half).flat()));
	add('wording alone: evidence, comments (other half), macro-F1', comments, (at) => halves[at % 2] ?? learnt);
	const own = annotatedTexts().map(({ text, sentences }) => {
		const units = sentences.filter(({ role }) => role !== null);
		return examplesOf(text, units, (at) => units[at]?.role === 'evidence');
	});
	add('wording alone: evidence, own texts, macro-F1', own, () => learnt);
	if (!long) return;
	const articles = long.map(({ text, statements }) => {
		const units = statements
			.flatMap(({ role, passages }) => passages.slice(0, 1).map((span) => ({ ...span, role })))
			.sort((a, b) => a.start - b.start);
		return examplesOf(text, units, (at) => units[at]?.role === 'evidence');
	});
	add('wording alone: evidence, the corpus’s articles, macro-F1', articles, () => learnt);
}

function share(results: readonly LongResult[], holds: (rank: number) => boolean): number {
	return results.filter(({ rank }) => holds(rank)).length / results.length;
}

function ownTexts(): LongText[] {
	return annotatedTexts().map(({ name, text, sentences }) => ({
		name,
		text,
		statements: sentences.flatMap(({ role, isMain, start, end }) =>
			role === null ? [] : [{ role, isMain, spans: [{ start, end }] }]
		),
		links: sentences.flatMap(({ start, end, target }) => {
			const to = target === null ? undefined : sentences[target];
			return to ? [{ from: { start, end }, to }] : [];
		})
	}));
}

function asLongText({
	name,
	text,
	statements
}: {
	name: string;
	text: string;
	statements: readonly {
		role: LongText['statements'][number]['role'];
		isMain: boolean;
		passages: LongText['statements'][number]['spans'];
	}[];
}): LongText {
	return {
		name,
		text,
		statements: statements.map(({ role, isMain, passages }) => ({ role, isMain, spans: passages })),
		links: []
	};
}
