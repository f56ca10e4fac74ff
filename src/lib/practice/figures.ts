/** The figures that follow from laying two analyses side by side, each with the number of items it rests on (docs/agreement.md). */
import { ROLES, type Role } from '#argument/records/statement.ts';
import { onlyWhether, type Figure } from './agreement/figure.ts';
import { cohenKappa, sameShare } from './agreement/kappa.ts';
import { cass, segmentationSimilarity } from './agreement/segmentation.ts';
import { unitizingAlpha } from './agreement/unitizing.ts';
import type { PairTally, Shared } from './pair.ts';
import { LABELS, type Label } from './sentence-labels.ts';

/** How two analyses overlap, seen from the first: precision = the share of the first's that the second has too. */
export interface Overlap extends Shared {
	readonly precision: Figure;
	readonly recall: Figure;
	/** The harmonic mean of both (Dice). */
	readonly f1: Figure;
}

/** Cohen's κ with the plain share of items on which both chose the same. */
export interface Kappa {
	readonly kappa: Figure;
	readonly same: Figure;
}

export interface PairFigures {
	/** Of all words of the text, which are marked at all. */
	readonly words: Overlap;
	/** Of the words both mark, the share with the same role. */
	readonly wordsSameRole: Figure;
	readonly statements: Overlap;
	/** Sentences as conclusion, premise, evidence or none. */
	readonly labels: Kappa & { readonly perLabel: Readonly<Record<Label, Figure>> };
	/** The three roles, over sentences both use. */
	readonly sentenceRoles: Kappa;
	/** The three roles, over statements both have. */
	readonly roles: Kappa;
	readonly unitizing: { readonly all: Figure; readonly perRole: Readonly<Record<Role, Figure>> };
	/** Articles with the same main conclusion, of those where at least one analysis names one. */
	readonly main: Figure;
	/** Ordered pairs of statements both have: support, attack, none. */
	readonly relations: Kappa & { readonly support: Figure; readonly attack: Figure };
	/** Of all relations drawn. */
	readonly relationsShared: Overlap;
	/** Of each analysis's relations, the share the other has directly or over one statement in between. */
	readonly relationsFound: { readonly first: Figure; readonly second: Figure };
	/** Of the statements both attach, the share attached to the same statement in the same way. */
	readonly attachment: Figure;
	/** Pairs of reasons for one conclusion: taken together, or each for itself. */
	readonly linked: Kappa;
	readonly segmentation: Figure;
	readonly cass: number | null;
	/** Statements and relations both have among all that either has (Dice); a statement with another role counts half. */
	readonly similarity: Figure;
}

export function figuresOf(tally: PairTally): PairFigures {
	const relations = cohenKappa(tally.relations);
	const segmentation = segmentationSimilarity(new Set(tally.cuts.first), new Set(tally.cuts.second), tally.cuts.places);
	const used = tally.sentences.filter(({ values }) => values.every((label) => label !== 'none'));
	const { all, perCategory } = unitizingAlpha(tally.unitized);
	const named = tally.mains.filter((one) => one !== 'none');
	return {
		words: overlapOf(tally.words),
		wordsSameRole: shareOf(tally.wordsSameRole, tally.words.both),
		statements: overlapOf(tally.statements),
		labels: {
			kappa: cohenKappa(tally.sentences),
			same: sameShare(tally.sentences),
			perLabel: byKey(LABELS, (label) => cohenKappa(onlyWhether(tally.sentences, label)))
		},
		sentenceRoles: { kappa: cohenKappa(used), same: sameShare(used) },
		roles: { kappa: cohenKappa(tally.roles), same: sameShare(tally.roles) },
		unitizing: { all, perRole: byKey(ROLES, (role) => perCategory.get(role) ?? shareOf(0, 0)) },
		main: shareOf(named.filter((one) => one === 'same').length, named.length),
		relations: {
			kappa: relations,
			same: sameShare(tally.relations),
			support: cohenKappa(onlyWhether(tally.relations, 'support')),
			attack: cohenKappa(onlyWhether(tally.relations, 'attack'))
		},
		relationsShared: overlapOf(tally.relationsShared),
		relationsFound: {
			first: shareOf(tally.relationsFound.first, tally.relationsShared.first),
			second: shareOf(tally.relationsFound.second, tally.relationsShared.second)
		},
		attachment: shareOf(tally.attached.same, tally.attached.both),
		linked: { kappa: cohenKappa(tally.linked), same: sameShare(tally.linked) },
		segmentation,
		cass: cass(relations.value, segmentation.value),
		similarity: similarityOf(tally)
	};
}

function similarityOf({ statements, relationsShared, roles }: PairTally): Figure {
	const all = statements.first + statements.second + relationsShared.first + relationsShared.second;
	const otherRole = roles.filter(({ values: [a, b] }) => a !== b).length;
	return shareOf(2 * (statements.both - otherRole / 2 + relationsShared.both), all);
}

function overlapOf(shared: Shared): Overlap {
	const { first, second, both } = shared;
	return {
		...shared,
		precision: shareOf(both, first),
		recall: shareOf(both, second),
		f1: shareOf(2 * both, first + second)
	};
}

function shareOf(part: number, whole: number): Figure {
	return whole === 0 ? { value: null, items: 0, because: 'no-items' } : { value: part / whole, items: whole };
}

function byKey<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Readonly<Record<K, V>> {
	return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}
