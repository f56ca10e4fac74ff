/**
 * What does the disagreement turn on? Opposed pairs on which both main conclusions depend, those first on which both depend most:
 * settle one of them, and one of the two conclusions has to move. Where there is none to speak of, what comes nearest (nearest.ts).
 */
import type { ArticleId, AttackId, StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { AlignmentFinding, CruxFinding, Dependence } from '../comparison.ts';
import type { Reach } from '../dependence.ts';
import { findingId } from '../finding-id.ts';
import { ask } from '../text/ask.ts';
import { isAgainst } from '../text/polarity.ts';
import type { Reading } from './2-reading.ts';
import type { Alignments } from './6-alignments.ts';
import type { Questions } from './7-questions.ts';
import { nearestToCruxes } from './8-cruxes/nearest.ts';

const MOST_PROPOSED = 12;
/** What is less likely opposed is a place to look, and nothing that a disagreement could turn on. */
const LEAST_OPPOSED = 0.23;
/** Where no crux scores as much as this, the disagreement is shown from its nearest side too. */
const FIRM = 0.05;

export function findCruxes(
	records: Records,
	reading: Reading,
	{ findings }: Alignments,
	reach: ReadonlyMap<StatementId, Reach>,
	questions: Questions
): CruxFinding[] {
	const { sides, placeOf, statements } = reading;
	const dependenceOf = (id: StatementId): Dependence[] => {
		const statement = statements[placeOf.get(id) ?? -1];
		if (!statement) return [];
		const walked = reach.get(id);
		const share = Number((walked?.share ?? 0).toFixed(4));
		return [{ statementId: id, articleId: statement.articleId, share, steps: walked?.steps ?? null }];
	};
	// A view that an author only reports is no ground of that author's.
	const isHeld = (id: StatementId) => statements[placeOf.get(id) ?? -1]?.voice === 'own';
	// Who says at home what the other says, and something against it, is not divided from the other by that: unless it tells of
	// several parties, all named by the other too, how they stand to each other. The reasons for it count with it.
	const onPoint = new Set(
		findings
			.filter((one) => partiesInCommon(reading, one.statementIds) >= SEVERAL_PARTIES)
			.flatMap((one) => attackOf(one) ?? [])
	);
	const holdsBoth = ({ status, statementIds, reasons }: AlignmentFinding) =>
		status === 'suggested' &&
		reasons.some((reason) => reason.code === 'attacked-at-home' && isHeld(reason.statementId)) &&
		statementIds.every(isHeld) &&
		!reasons.some((reason) => reason.code === 'attacked-at-home' && onPoint.has(reason.attackId));
	const scoreOf = (likelihood: number, dependence: readonly Dependence[]) =>
		Number((likelihood * bothDepend(dependence)).toFixed(4));
	const kept = keptCruxes(records, reading).map((crux): CruxFinding => {
		const dependence = crux.statementIds.flatMap(dependenceOf);
		return {
			...crux,
			status: 'confirmed',
			score: scoreOf(1, dependence),
			dependence,
			alignmentId: null,
			isKept: true
		};
	});
	const known = new Set(
		allOf(records, 'crux').flatMap(({ statementIds }) =>
			statementIds.flatMap((a) => statementIds.map((b) => `${a} ${b}`))
		)
	);
	const walkedOf = (ids: readonly StatementId[]) => Math.sqrt(product(ids.map((id) => reach.get(id)?.share ?? 0)));
	const parted = findings
		.filter((finding) => finding.relation === 'opposed' && !known.has(finding.statementIds.join(' ')))
		.filter((finding) => finding.statementIds.every(isHeld) && !holdsBoth(finding));
	const opposed = parted
		.filter((finding) => finding.status === 'confirmed' || finding.score >= LEAST_OPPOSED)
		.filter((finding) => finding.statementIds.every((id) => reach.has(id)))
		.map((finding) => ({ finding, rank: finding.score * walkedOf(finding.statementIds) }))
		.sort((a, b) => b.rank - a.rank || (a.finding.id < b.finding.id ? -1 : 1))
		.map(({ finding }) => finding);
	/** Of its two statements one is asked about: none that denies where the other does not, and none asked about before. */
	const asked = new Set<StatementId>();
	const questionOf = (pair: readonly StatementId[]) => {
		const [best] = pair
			.flatMap((id) => statements[placeOf.get(id) ?? -1] ?? [])
			.sort(
				(a, b) =>
					Number(asked.has(a.id)) - Number(asked.has(b.id)) ||
					againstness(reading, a.id) - againstness(reading, b.id) ||
					a.wording.length - b.wording.length ||
					(a.id < b.id ? -1 : 1)
			);
		if (!best) return '';
		asked.add(best.id);
		const language = sides.find((side) => side.article.id === best.articleId)?.language ?? 'und';
		return ask(best.wording, language);
	};
	const proposed = gathered(opposed, sameness(findings))
		.slice(0, MOST_PROPOSED)
		.map(({ first, statementIds }): CruxFinding => {
			const dependence = statementIds.flatMap(dependenceOf);
			return {
				id: findingId('crux', first.statementIds),
				question: questionOf(first.statementIds),
				statementIds,
				articleIds: [...new Set(dependence.map((one) => one.articleId))],
				status: first.status,
				score: scoreOf(first.score, dependence),
				dependence,
				alignmentId: first.id,
				isKept: false
			};
		});
	const stepsOf = (crux: CruxFinding) => crux.dependence.reduce((sum, { steps }) => sum + (steps ?? 0), 0);
	const byScore = (a: CruxFinding, b: CruxFinding) =>
		b.score - a.score || stepsOf(a) - stepsOf(b) || (a.id < b.id ? -1 : 1);
	const isFirm = kept.length > 0 || proposed.some((one) => one.score >= FIRM);
	const joined = (a: StatementId, b: StatementId) =>
		known.has(`${a} ${b}`) || proposed.some(({ statementIds }) => [a, b].every((id) => statementIds.includes(id)));
	const hasCruxes = proposed.length > 0;
	const nearest = isFirm
		? []
		: nearestToCruxes({ questions, opposed: parted, hasCruxes, dependenceOf, isKnown: joined, questionOf });
	return [...kept.sort(byScore), ...[...proposed, ...nearest].sort(byScore)];
}

/** 1 for a statement that denies or is against what it speaks of, else 0. */
function againstness({ profiles, placeOf }: Reading, id: StatementId): number {
	const polarity = profiles[placeOf.get(id) ?? -1]?.polarity;
	return polarity && (polarity.denials.length > 0 || isAgainst(polarity)) ? 1 : 0;
}

const SEVERAL_PARTIES = 3;

function partiesInCommon({ profiles, placeOf }: Reading, [a, b]: AlignmentFinding['statementIds']): number {
	const [own, theirs] = [a, b].map((id) => profiles[placeOf.get(id) ?? -1]?.participants ?? []);
	return (own ?? []).filter((one) => theirs?.includes(one)).length;
}

/** Statements that are aligned as saying the same, by `a b` in both orders. */
function sameness(findings: readonly AlignmentFinding[]): ReadonlySet<string> {
	return new Set(
		findings
			.filter((finding) => finding.relation === 'same')
			.flatMap(({ statementIds: [a, b] }) => [`${a} ${b}`, `${b} ${a}`])
	);
}

/**
 * Opposed pairs that turn on the same thing, as one: those with a statement in common whose other statements say the same, or
 * belong to one and the same attack. The pair ranked first stands for the crux.
 */
function gathered(opposed: readonly AlignmentFinding[], same: ReadonlySet<string>) {
	const cruxes: { first: AlignmentFinding; statementIds: StatementId[] }[] = [];
	for (const finding of opposed) {
		const [a, b] = finding.statementIds;
		const attackId = attackOf(finding);
		const joins = cruxes.find(({ first, statementIds }) =>
			[[a, b] as const, [b, a] as const].some(([common, other]) => {
				if (attackId !== null && attackId === attackOf(first)) return statementIds.includes(common);
				if (!first.statementIds.includes(common)) return false;
				const counterpart = first.statementIds[0] === common ? first.statementIds[1] : first.statementIds[0];
				return same.has(`${counterpart} ${other}`);
			})
		);
		if (joins) joins.statementIds = [...new Set([...joins.statementIds, a, b])];
		else cruxes.push({ first: finding, statementIds: [a, b] });
	}
	return cruxes;
}

function attackOf({ reasons }: AlignmentFinding): AttackId | null {
	for (const reason of reasons) if (reason.code === 'attacked-at-home') return reason.attackId;
	return null;
}

/** The geometric mean over the two articles that depend most, each by its statement that carries most. */
function bothDepend(dependence: readonly Dependence[]): number {
	const byArticle = new Map<ArticleId, number>();
	for (const { articleId, share } of dependence)
		byArticle.set(articleId, Math.max(byArticle.get(articleId) ?? 0, share));
	const [first = 0, second = 0] = [...byArticle.values()].sort((a, b) => b - a);
	return Math.sqrt(first * second);
}

function product(values: readonly number[]): number {
	return values.reduce((whole, value) => whole * value, 1);
}

/** A person's cruxes between articles at hand, with those of their statements that are at hand. */
function keptCruxes(records: Records, { placeOf, statements }: Reading) {
	return allOf(records, 'crux').flatMap(({ id, question, statementIds, why, rejected }) => {
		const here = statementIds.filter((one) => placeOf.has(one));
		const articleIds = [...new Set(here.flatMap((one) => statements[placeOf.get(one) ?? -1]?.articleId ?? []))];
		return rejected || articleIds.length < 2 ? [] : [{ id, question, statementIds: here, articleIds, why }];
	});
}
