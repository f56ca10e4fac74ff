/**
 * A brief as one side speaks from it: we say, they will say, we answer. With what is wanting: claims of the other side that nothing
 * answers, cards that say again what another says, cites with gaps, words that may not be quoted; and how long it takes to say.
 */
import type { StatementId } from '#argument/ids.ts';
import { SIDES, otherSide, type Block, type Brief, type Side } from './brief.ts';
import { readAloud } from './card-body.ts';
import { cardOf, type Card } from './card.ts';
import { secondsFor } from './aloud.ts';
import type { Sources } from './source.ts';
import { tiesAmong } from './ties.ts';

export type View = Side | 'both';

/** What a section of the sheet holds, from where the speaker stands. */
export type SectionKind =
	'we-say' | 'they-say' | 'we-answer' | 'for' | 'against' | 'for-answers' | 'against-answers' | 'either';

export interface SheetBlock {
	readonly block: Block;
	readonly cards: readonly Card[];
}

export interface Section {
	readonly kind: SectionKind;
	readonly side: Block['side'];
	readonly part: Block['part'];
	readonly blocks: readonly SheetBlock[];
}

/** `statement`, `words`: the same statement or the same words stand on the other card; `claim`: another author says the same. */
export interface Repeat {
	readonly key: string;
	readonly of: string;
	readonly how: 'statement' | 'words' | 'claim';
}

export interface Sheet {
	readonly brief: Brief;
	readonly view: View;
	readonly sections: readonly Section[];
	readonly repeats: readonly Repeat[];
	/** Claims of the other side (of both, where both are shown) that no card answers: the side that lacks the answer. */
	readonly unanswered: readonly { readonly card: Card; readonly side: Side }[];
	/** Of the cards that are spoken: all but what the other side will say. */
	readonly words: number;
	readonly seconds: number;
}

export function sheetOf(sources: Sources, brief: Brief, view: View): Sheet {
	const cardsOf = (block: Block): SheetBlock => ({
		block,
		cards: block.cards.map((choice) => cardOf(sources, choice))
	});
	const section = (kind: SectionKind, side: Block['side'], part: Block['part']): Section => ({
		kind,
		side,
		part,
		blocks: brief.blocks.filter((one) => one.side === side && one.part === part).map(cardsOf)
	});
	const either = section('either', 'either', 'case');
	const sections =
		view === 'both'
			? [
					section('for', 'for', 'case'),
					section('against', 'against', 'case'),
					section('for-answers', 'for', 'answers'),
					section('against-answers', 'against', 'answers')
				]
			: [
					section('we-say', view, 'case'),
					section('they-say', otherSide(view), 'case'),
					section('we-answer', view, 'answers')
				];
	const shown = either.blocks.length > 0 ? [...sections, either] : sections;
	const spoken = shown.filter(({ kind }) => kind !== 'they-say').flatMap(cardsIn);
	const words = spoken.reduce((sum, card) => sum + card.words, 0);
	return {
		brief,
		view,
		sections: shown,
		repeats: shown.flatMap((one) => repeatsIn(sources, cardsIn(one))),
		unanswered: (view === 'both' ? SIDES : [view]).flatMap((side) => unansweredBy(side, brief, shown)),
		words,
		seconds: secondsFor(words)
	};
}

export function cardsIn({ blocks }: Section): readonly Card[] {
	return blocks.flatMap(({ cards }) => cards);
}

/** The other side's claims for which this side has no card: what merely backs a claim falls with it. */
function unansweredBy(side: Side, brief: Brief, sections: readonly Section[]) {
	const answered = new Set<StatementId | undefined>(
		brief.blocks
			.filter((one) => one.side === side && one.part === 'answers' && one.cards.length > 0)
			.map((one) => one.answers)
	);
	return sections
		.filter((one) => one.side === otherSide(side) && one.part === 'case')
		.flatMap(({ blocks }) => blocks)
		.filter(({ cards }) => !cards.some(({ statementId }) => answered.has(statementId)))
		.flatMap(({ cards }) => cards.filter(({ backs, kind }) => backs === null && kind !== 'gone').slice(0, 1))
		.map((card) => ({ card, side }));
}

function repeatsIn(sources: Sources, cards: readonly Card[]): Repeat[] {
	const { isSame } = tiesAmong(sources.records);
	const letters = cards.map(({ body }) =>
		readAloud(body)
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '')
	);
	return cards.flatMap((card, at): Repeat[] => {
		const earlier = cards.slice(0, at);
		const find = (how: Repeat['how'], holds: (other: Card, place: number) => boolean): Repeat[] => {
			const other = earlier.find(holds);
			return other ? [{ key: card.key, of: other.key, how }] : [];
		};
		const found = [
			...find('statement', (other) => other.statementId === card.statementId),
			...find('words', (_, place) => letters[at] !== '' && letters[place] === letters[at]),
			...find('claim', (other) => isSame(other.statementId, card.statementId))
		];
		return found.slice(0, 1);
	});
}
