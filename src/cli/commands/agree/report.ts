/** What `counterpoint agree` prints for a reader: the figures with what they rest on, then where the analyses part. */
import type { StatementId } from '#argument/ids.ts';
import { sigla } from '#argument/sigla.ts';
import { sizeOf, type Agreement, type ArticleAgreement } from '#practice/agreement-report.ts';
import { shownFigure, type Figure } from '#practice/agreement/figure.ts';
import type { Placed } from '#practice/common-text.ts';
import { differencesOf, type Difference } from '#practice/differences.ts';
import type { Kappa, Overlap, PairFigures } from '#practice/figures.ts';
import type { SeveralFigures } from '#practice/several.ts';

/** Differences of each kind that are listed unless all are asked for. */
const FIRST_FEW = 5;
const NAME_WIDTH = 49;

export function asReport(agreement: Agreement, all: boolean): string {
	const { annotators, articles, pairs, several, alone } = agreement;
	const lines: string[] = [];
	for (const article of articles) lines.push(...articleLines(article, annotators.length, all), '');
	if (articles.length > 1) {
		for (const { first, second, articles: count, figures } of pairs)
			lines.push(`All ${count} articles together: ${first} and ${second}`, ...pairLines(figures), '');
		if (annotators.length > 2)
			lines.push(
				`All ${articles.length} articles together: ${annotators.length} annotators`,
				...severalLines(several),
				''
			);
	}
	for (const { name, title } of alone) lines.push(`Only in ${name}: ${title}`);
	if (alone.length > 0) lines.push('');
	lines.push('κ and α: 1 is full agreement, 0 what chance would give. Agreement is not correctness.');
	return `${lines.join('\n')}\n`;
}

function articleLines({ title, side, pairs, several }: ArticleAgreement, annotators: number, all: boolean): string[] {
	const lines = [
		title,
		side.text === null
			? '  The text is not here: only passages with the very same words meet. Give it with --text.'
			: `  ${side.sentences.length} sentences, ${side.words.length} words`
	];
	for (const placed of side.analyses) {
		const { statements, inferences, attacks, unplaced } = sizeOf(placed);
		const lost = unplaced > 0 ? `; the words of ${unplaced} were not found in the text` : '';
		lines.push(`  ${placed.name}: ${statements} statements, ${inferences} inferences, ${attacks} attacks${lost}`);
	}
	if (annotators > 2) lines.push(`  ${several.annotators} annotators`, ...severalLines(several));
	for (const pair of pairs)
		lines.push(
			'',
			`  ${pair.first.name} and ${pair.second.name}`,
			...pairLines(pair.figures),
			...differenceLines(differencesOf(pair), pair.first, pair.second, all)
		);
	return lines;
}

function pairLines(figures: PairFigures): string[] {
	const { labels, sentenceRoles, roles, relations, linked, unitizing } = figures;
	return [
		overlapLine('words marked', figures.words, 'words'),
		figureLine('  the same role on a word both mark', figures.wordsSameRole, 'words'),
		figureLine('pieces cut out of the text (α for unitizing)', unitizing.all, 'pieces'),
		kappaLine('sentence: conclusion, premise, evidence, none', labels, 'sentences'),
		kappaLine('sentence both use: three roles', sentenceRoles, 'sentences'),
		overlapLine('statements', figures.statements, 'statements'),
		kappaLine('role of a statement both have', roles, 'statements'),
		figureLine('main conclusion the same', figures.main, 'articles'),
		overlapLine('relations', figures.relationsShared, 'relations'),
		figureLine('  the first’s, also over one in between', figures.relationsFound.first, 'relations'),
		figureLine('  the second’s, also over one in between', figures.relationsFound.second, 'relations'),
		kappaLine('support, attack or none, between two of both', relations, 'pairs'),
		figureLine('  support, or not (κ)', relations.support, 'pairs'),
		figureLine('  attack, or not (κ)', relations.attack, 'pairs'),
		figureLine('attached to the same statement', figures.attachment, 'statements'),
		kappaLine('reasons linked, or each for itself', linked, 'pairs'),
		figureLine('maps alike (statements and relations)', figures.similarity, 'statements and relations')
	];
}

function severalLines({ labels, unitizing, roles, relations, main }: SeveralFigures): string[] {
	return [
		figureLine('sentence: four labels (α)', labels.alpha, 'sentences'),
		figureLine('sentence: four labels (Fleiss’ κ)', labels.fleiss, 'sentences'),
		figureLine('sentence: four labels (Cohen’s κ, mean of pairs)', labels.cohen, 'sentences'),
		...Object.entries(labels.perLabel).map(([label, figure]) =>
			figureLine(`  ${label}, or not (α)`, figure, 'sentences')
		),
		figureLine('pieces cut out (α for unitizing, mean of pairs)', unitizing, 'pieces'),
		figureLine('sentence at least two use: three roles (α)', roles, 'sentences'),
		figureLine('support, attack or none, between sentences (α)', relations.alpha, 'pairs'),
		figureLine('  support, or not (α)', relations.support, 'pairs'),
		figureLine('  attack, or not (α)', relations.attack, 'pairs'),
		figureLine('name the most common main conclusion', main, 'choices')
	];
}

const WHY = { 'no-items': 'nothing to compare', 'no-variation': 'nobody chose differently: no figure' } as const;

function figureLine(name: string, figure: Figure, items: string): string {
	const { because } = figure;
	const rest =
		because === 'no-items'
			? WHY[because]
			: `${figure.items} ${figure.items === 1 ? items.replace(/s$/, '') : items}${because ? `; ${WHY[because]}` : ''}`;
	return `    ${name.padEnd(NAME_WIDTH)}  ${shown(figure)}   ${rest}`;
}

function kappaLine(name: string, { kappa, same }: Kappa, items: string): string {
	const share = same.value === null ? '' : `, ${percent(same.value)} the same`;
	return `${figureLine(`${name} (κ)`, kappa, items)}${share}`;
}

function overlapLine(name: string, overlap: Overlap, items: string): string {
	const { first, second, both, f1 } = overlap;
	if (f1.value === null) return figureLine(`${name} (F1)`, f1, items);
	return `    ${`${name} (F1)`.padEnd(NAME_WIDTH)}  ${shown(f1)}   ${both} of ${first} and ${second} ${items}`;
}

function shown(figure: Figure): string {
	return shownFigure(figure).padStart(5);
}

function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

function differenceLines(differences: readonly Difference[], first: Placed, second: Placed, all: boolean): string[] {
	if (differences.length === 0) return ['    no difference'];
	const names = { first: sigla(first.graph), second: sigla(second.graph) };
	const graphs = { first: first.graph, second: second.graph };
	const who = { first: first.name, second: second.name };
	const named = (side: 'first' | 'second', id: StatementId) => {
		const wording = graphs[side].statement(id)?.wording ?? '';
		return `${names[side].get(id) ?? ''} “${wording.length > 70 ? `${wording.slice(0, 69).trimEnd()}…` : wording}”`;
	};
	const lines = new Map<string, string[]>();
	const add = (kind: string, line: string) => lines.set(kind, [...(lines.get(kind) ?? []), line]);
	for (const one of differences) {
		if (one.what === 'main') {
			const [a, b] = [one.a ? named('first', one.a.id) : 'none', one.b ? named('second', one.b.id) : 'none'];
			add('Another main conclusion', `${who.first}: ${a}; ${who.second}: ${b}`);
		} else if (one.what === 'role')
			add('Another role', `${named('first', one.a.id)}: ${one.a.role}; ${who.second}: ${one.b.role}`);
		else if (one.what === 'only') add(`Only in ${who[one.side]}`, named(one.side, one.statement.id));
		else {
			const { relation, fate } = one.fate;
			const verb = relation.sign === 'support' ? 'supports' : 'attacks';
			const line = `${who[one.side]}: ${named(one.side, relation.fromId)} ${verb} ${names[one.side].get(relation.toId)}`;
			add('Related otherwise', `${line}; ${FATES[fate]}`);
		}
	}
	return Array.from(lines).flatMap(([kind, own]) => {
		const listed = all ? own : own.slice(0, FIRST_FEW);
		const more = own.length > listed.length ? [`      … and ${own.length - listed.length} more (--all)`] : [];
		return [`    ${kind} (${own.length})`, ...listed.map((line) => `      ${line}`), ...more];
	});
}

const FATES = {
	same: 'the other too',
	'other-sign': 'the other has support for attack, or the reverse',
	turned: 'the other has it the other way round',
	'over-one': 'the other has it over one statement in between',
	elsewhere: 'the other attaches it to something else',
	unattached: 'the other attaches it to nothing',
	'no-partner': 'the other has not both statements'
} as const;
