/**
 * Which questions do the main conclusions themselves answer? What several conclude on one matter is asked first of all. Where some of
 * them conclude it on a condition ("without becoming hostile to a third"), whether so is asked too: of the others, what they say of
 * the third tells the side.
 */
import type { StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { AlignmentFinding } from '#compare/comparison.ts';
import type { Reach } from '#compare/dependence.ts';
import type { Profile } from '#compare/profile.ts';
import type { ScoredPairs } from '#compare/scored-pairs.ts';
import { conditionOf, coreOf, leaningOf, type Condition } from '#compare/text/clauses.ts';
import type { Terms } from '#compare/text/terms.ts';
import type { Reading } from '../2-reading.ts';
import { mainsOnOneMatter, type MainsOnOneMatter, type Member } from './mains.ts';
import { proposed, type Answering, type Proposal } from './proposal.ts';

export function questionsOfMains(
	reading: Reading,
	settled: ScoredPairs,
	findings: readonly AlignmentFinding[],
	reach: ReadonlyMap<StatementId, Reach>,
	isSettled: (statements: readonly Statement[]) => boolean
): Proposal[] {
	const at = (place: number) => reading.statements[place] as Statement;
	return mainsOnOneMatter(reading, settled, findings)
		.filter(({ members }) => !isSettled(members.map(({ place }) => at(place))))
		.flatMap((group) => {
			const answers = group.members.map(({ place, side, nearness }): Answering => {
				const { articleId, id } = at(place);
				const stance = side > 0 ? 'for' : 'against';
				return { articleId, stance, statementIds: [id], likelihood: nearness, basis: 'main' };
			});
			const core = coreOf(at(group.asked).wording);
			const asked = core === null ? plainest(reading, group) : group.asked;
			const plain = proposed(reading, at(asked), answers, reach, {
				isOfMains: true,
				...(core !== null && { name: 'core', wording: core })
			});
			const qualified = conditional(reading, group, reach);
			// One question in the same words is enough: that on the condition where all answer it.
			const isTwin = qualified?.question.text === plain.question.text;
			const isAnswered = group.members.length === answering(qualified);
			return qualified === null ? [plain] : !isTwin ? [plain, qualified] : [isAnswered ? qualified : plain];
		});
}

/** The conclusion asked about, or where it makes a condition the nearest to it that says the same and makes none. */
function plainest(reading: Reading, { asked, members }: MainsOnOneMatter): number {
	const at = (place: number) => reading.statements[place] as Statement;
	const isPlain = (place: number) => conditionOf(at(place).wording) === null;
	if (isPlain(asked)) return asked;
	const [best] = members
		.filter(({ place, side }) => side > 0 && isPlain(place))
		.sort((a, b) => b.nearness - a.nearness || (at(a.place).id < at(b.place).id ? -1 : 1));
	return best?.place ?? asked;
}

interface Conditioned extends Member {
	readonly condition: Condition;
}

/** Whether what they conclude should be so on the condition that most of them make; null where none makes one. */
function conditional(
	reading: Reading,
	{ asked, members }: MainsOnOneMatter,
	reach: ReadonlyMap<StatementId, Reach>
): Proposal | null {
	const at = (place: number) => reading.statements[place] as Statement;
	const side = members.find(({ place }) => place === asked)?.side ?? 1;
	const conditioned = members.flatMap((member): Conditioned[] => {
		const language = reading.sides[reading.sideOf[member.place] as number]?.language;
		const condition = member.side === side && language === 'en' ? conditionOf(at(member.place).wording) : null;
		return condition ? [{ ...member, condition }] : [];
	});
	const third = commonest(conditioned);
	if (third === null) return null;
	const named = conditioned.filter(({ condition }) => thingsIn(condition).includes(third));
	const [first] = [...named].sort(
		(a, b) => at(a.place).wording.length - at(b.place).wording.length || (at(a.place).id < at(b.place).id ? -1 : 1)
	);
	if (!first) return null;
	const isWanted = first.condition.sign;
	const { subject, participants } = reading.profiles[first.place] as Profile;
	const parties = subject === null ? participants : [subject];
	const answers = members.flatMap(({ place, nearness }): Answering[] => {
		const { articleId, id } = at(place);
		const own = named.find((one) => one.place === place);
		const said = aboutThird(reading, { place, third, isWanted, parties }, reach);
		if (own) {
			const doubts = said.attacksMain;
			const stance = own.condition.sign !== isWanted ? 'against' : doubts.length > 0 ? 'mixed' : 'for';
			return [{ articleId, stance, statementIds: [id, ...doubts], likelihood: nearness, basis: 'main' }];
		}
		const [pro, con] = [said.leaning(1), said.leaning(-1)];
		if (pro.length + con.length === 0) return [];
		const stance = con.length === 0 ? 'for' : pro.length === 0 ? 'against' : 'mixed';
		const statementIds = [...con, ...pro, id];
		return [{ articleId, stance, statementIds, likelihood: nearness * UNSURE, basis: 'third' }];
	});
	const comesFirst = 2 * named.length > members.length;
	return proposed(reading, at(first.place), answers, reach, { isOfMains: true, name: third, comesFirst });
}

function answering(proposal: Proposal | null): number {
	return (proposal?.positions ?? []).filter(({ stance }) => stance !== 'silent').length;
}

/** What an article says of the third by the way is less sure an answer than what it concludes. */
const UNSURE = 0.5;
/** Statements shown for what an article says of the third. */
const MOST_SAID = 3;

function thingsIn({ participants, terms }: Condition): readonly string[] {
	return participants.length > 0 ? participants : terms;
}

/** The party, or where none is named the word, that most conditions speak of; of two as common, the first in the alphabet. */
function commonest(conditioned: readonly Conditioned[]): string | null {
	const counts = new Map<string, number>();
	for (const { condition } of conditioned)
		for (const thing of thingsIn(condition)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
	const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	return first?.[0] ?? null;
}

interface Third {
	readonly place: number;
	readonly third: string;
	readonly isWanted: 1 | -1;
	/** Of whom the asked conclusion speaks; all whom it names where that is not plain. */
	readonly parties: readonly string[];
}

/** What the article of a main conclusion says of the third in its own voice, on the way to that conclusion. */
function aboutThird(
	{ statements, texts, sides, sideOf, placeOf }: Reading,
	{ place, third, isWanted, parties }: Third,
	reach: ReadonlyMap<StatementId, Reach>
) {
	const side = sides[sideOf[place] as number];
	const main = statements[place] as Statement;
	const speaksOfIt = ({ id, voice, role }: Statement) => {
		const at = placeOf.get(id) ?? -1;
		const { terms, participants } = texts[at] as Terms;
		const others = participants.filter((one) => one !== third && parties.includes(one));
		const isOnPoint = third.startsWith('@') ? participants.includes(third) && others.length > 0 : terms.includes(third);
		return id !== main.id && voice === 'own' && role !== 'evidence' && reach.has(id) && isOnPoint;
	};
	const said = (side?.statements ?? []).filter(speaksOfIt);
	const shareOf = (id: StatementId) => reach.get(id)?.share ?? 0;
	const attackers = new Set(side?.graph.attacksOn(main.id).map(({ attackerId }) => attackerId) ?? []);
	return {
		attacksMain: said.filter(({ id }) => attackers.has(id)).map(({ id }) => id),
		leaning: (sign: 1 | -1) =>
			said
				.filter(({ id }) => leaningOf(texts[placeOf.get(id) ?? -1] as Terms) * isWanted === sign)
				.map(({ id }) => id)
				.sort((a, b) => shareOf(b) - shareOf(a) || (a < b ? -1 : 1))
				.slice(0, MOST_SAID)
	};
}
