/** What resolving a selector in a text can come to: one of four states, and for each the place or the possible places. */
import type { Span } from './span.ts';

export const ANCHOR_STATES = ['exact', 'moved', 'changed', 'lost'] as const;

/**
 * `exact`: the same words in the same surroundings. `moved`: the same words, elsewhere or in other surroundings.
 * `changed`: similar words, or the same ones where they could be a lookalike: waits for a person to confirm it.
 * `lost`: not found, or found several times with nothing to tell the places apart.
 */
export type AnchorState = (typeof ANCHOR_STATES)[number];

export interface Found extends Span {
	readonly state: 'exact' | 'moved' | 'changed';
	/** 0 to 1: how well words and surroundings agree; 1 only where both do in full. */
	readonly score: number;
	/** Where else it could be, best first: for a person to choose from. */
	readonly candidates: readonly Span[];
}

export interface Lost {
	readonly state: 'lost';
	readonly start: null;
	readonly end: null;
	readonly score: 0;
	/** The places between which nothing decides; empty where there is none at all. */
	readonly candidates: readonly Span[];
}

export type Anchor = Found | Lost;

/** More than a person would look through. */
const MOST_CANDIDATES = 20;

export function found(
	state: Found['state'],
	{ start, end }: Span,
	score: number,
	candidates: readonly Span[] = []
): Found {
	return { state, start, end, score, candidates: candidates.slice(0, MOST_CANDIDATES) };
}

export function lost(candidates: readonly Span[] = []): Lost {
	return {
		state: 'lost',
		start: null,
		end: null,
		score: 0,
		candidates: candidates.slice(0, MOST_CANDIDATES).map(({ start, end }) => ({ start, end }))
	};
}
