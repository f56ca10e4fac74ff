/** What a debater can change about a brief: each takes a brief and gives the changed one; an unknown key changes nothing. */
import type { StatementId } from '#argument/ids.ts';
import type { Block, Brief, CardChoice } from './brief.ts';

/** Where a card goes: a section (side and part), and, among answers, the claim answered. */
export interface Place {
	readonly side: Block['side'];
	readonly part: Block['part'];
	readonly answers?: StatementId;
}

export function blockOf(brief: Brief, cardKey: string): Block | null {
	return brief.blocks.find(({ cards }) => cards.some(({ key }) => key === cardKey)) ?? null;
}

/** The motion in other words; it stays the brief of its question. */
export function retitle(brief: Brief, title: string): Brief {
	return title === '' || title === brief.title ? brief : { ...brief, title };
}

export function retag(brief: Brief, cardKey: string, tag: string): Brief {
	return mapBlocks(brief, (block) => ({
		...block,
		cards: block.cards.map((card) => (card.key === cardKey ? { ...card, tag } : card))
	}));
}

export function setHeading(brief: Brief, blockKey: string, heading: string): Brief {
	return tidied(mapBlocks(brief, (block) => (block.key === blockKey ? { ...block, heading } : block)));
}

export function removeCard(brief: Brief, cardKey: string): Brief {
	return tidied(taken(brief, cardKey));
}

/** One place up (-1) or down (1) within its section: past the edge of its block into the next one. */
export function moveCard(brief: Brief, cardKey: string, by: -1 | 1): Brief {
	const from = blockOf(brief, cardKey);
	const card = from?.cards.find(({ key }) => key === cardKey);
	if (!from || !card) return brief;
	const at = from.cards.indexOf(card);
	if (from.cards[at + by]) return placeCard(brief, cardKey, from.key, at + by);
	const section = brief.blocks.filter((one) => one.side === from.side && one.part === from.part);
	const next = section[section.indexOf(from) + by];
	return next ? placeCard(brief, cardKey, next.key, by < 0 ? next.cards.length : 0) : brief;
}

/** Before the card that then stands at this place of the block, counted without the moved one. */
export function placeCard(brief: Brief, cardKey: string, blockKey: string, at: number): Brief {
	const card = blockOf(brief, cardKey)?.cards.find(({ key }) => key === cardKey);
	if (!card || !brief.blocks.some(({ key }) => key === blockKey)) return brief;
	const placed = mapBlocks(taken(brief, cardKey), (block) =>
		block.key === blockKey ? { ...block, cards: [...block.cards.slice(0, at), card, ...block.cards.slice(at)] } : block
	);
	return tidied(placed);
}

/** A block of its own at the end of its section; an answer joins the block that answers the same claim. */
export function addCard(
	brief: Brief,
	card: CardChoice,
	{ side, part, answers }: Place,
	key: string,
	heading = ''
): Brief {
	const joins = (one: Block) =>
		answers !== undefined && one.side === side && one.part === part && one.answers === answers;
	if (brief.blocks.some(joins))
		return mapBlocks(brief, (one) => (joins(one) ? { ...one, cards: [...one.cards, card] } : one));
	const block: Block = { key, side, part, heading, ...(answers !== undefined && { answers }), cards: [card] };
	return { ...brief, blocks: [...brief.blocks, block] };
}

/** The cards from this one on become a block of their own, under a heading. */
export function beginBlock(brief: Brief, cardKey: string, key: string, heading: string): Brief {
	return tidied({
		...brief,
		blocks: brief.blocks.flatMap((block): Block[] => {
			const at = block.cards.findIndex((card) => card.key === cardKey);
			if (at < 0) return [block];
			if (at === 0) return [{ ...block, heading }];
			const rest: Block = { ...block, key, heading, cards: block.cards.slice(at) };
			return [{ ...block, cards: block.cards.slice(0, at) }, rest];
		})
	});
}

function mapBlocks(brief: Brief, change: (block: Block) => Block): Brief {
	return { ...brief, blocks: brief.blocks.map(change) };
}

function taken(brief: Brief, cardKey: string): Brief {
	return mapBlocks(brief, (block) => ({ ...block, cards: block.cards.filter(({ key }) => key !== cardKey) }));
}

/** A block that holds nothing is gone. */
function tidied(brief: Brief): Brief {
	return { ...brief, blocks: brief.blocks.filter(({ cards }) => cards.length > 0) };
}
