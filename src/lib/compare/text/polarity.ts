/**
 * Does a wording deny, of what time does it speak, and how is its verb meant: as it is, as it may be, or as it ought to be?
 * Reads function words only; what words mean the contrary of each other is in concepts.ts.
 */

const DENIALS = new Set(
	'not no never none nobody nothing nowhere neither nor cannot hardly scarcely rarely seldom barely lack lacks lacked fail fails failed unable refuse refuses refused deny denies denied prevent prevents impossible'.split(
		' '
	)
);
const MOODS: ReadonlyMap<string, Mood> = new Map([
	['should', 'ought'],
	['must', 'ought'],
	['ought', 'ought'],
	['shall', 'ought'],
	['need', 'ought'],
	['needs', 'ought'],
	['important', 'ought'],
	['necessary', 'ought'],
	['essential', 'ought'],
	['can', 'may'],
	['could', 'may'],
	['may', 'may'],
	['might', 'may'],
	['would', 'may'],
	['will', 'will']
]);

/** Verbs that say what something tells, not what happened. */
const INTERPRETING =
	/^(show|prove|demonstrate|reveal|indicate|impl|suggest|signal|mean|illustrate|testif|confirm)(s|n|d|ed|ies|ied|y|es)?$/;

const OF_THE_PAST = new Set('had was were did once formerly'.split(' '));
const OF_THE_PRESENT = new Set('now today currently nowadays is are'.split(' '));

/** `mixed` where words of both times stand, or none. */
export type Time = 'past' | 'present' | 'mixed';

export type Mood = 'is' | 'ought' | 'may' | 'will';

/** Denies what follows it at once ("stop relying", "stop the sale"), and nothing where nothing does ("they stop and look"). */
const STOPPING = new Set(['stop', 'stops', 'stopped', 'stopping']);
const STOPPED = /^(?:\p{L}{2,}ing|the|a|an|all|any|this|these|its|their|his|her|our|your)$/u;

/** Words that deny together with the one before them: "held back", "far from". */
const DENYING_PAIRS = new Set(
	'hold back,holds back,holding back,held back,far from,short of,no longer,falls short,fall short'.split(',')
);

/** Verbs and adjectives that set themselves against what is spoken of with them: "reject the closure", "must stay forbidden". */
const OPPOSING = new Set(
	`reject rejects rejected rejecting rejection oppose opposes opposed opposing forbid forbids forbade forbidden ban bans banned banning
	prohibit prohibits prohibited prohibition outlaw outlaws outlawed illegal scrap scraps scrapped abolish abolishes abolished abolition
	abandon abandons abandoned renounce renounces renounced veto vetoes vetoed`.split(/\s+/)
);

export interface Polarity {
	/** Words that set the wording against what it speaks of. */
	readonly opposing: readonly string[];
	/** Words or pairs of words that deny, in the order of the wording. Two denials make no affirmation here: people use them for emphasis. */
	readonly denials: readonly string[];
	/** By its auxiliary verbs and adverbs of time. */
	readonly time: Time;
	/** It says what something shows or means. */
	readonly interprets: boolean;
	/** Of the first modal verb, or adjective that says what ought to be; `is` where there is none. */
	readonly mood: Mood;
}

export function polarityOf(words: readonly string[]): Polarity {
	const denials = words.flatMap((word, at) => {
		if (DENIALS.has(word) || (STOPPING.has(word) && STOPPED.test(words[at + 1] ?? ''))) return [word];
		const pair = `${words[at - 1] ?? ''} ${word}`;
		return DENYING_PAIRS.has(pair) ? [pair] : [];
	});
	let mood: Mood = 'is';
	for (const word of words) {
		const found = MOODS.get(word);
		if (found === undefined) continue;
		mood = found;
		break;
	}
	const isPast = words.some((word) => OF_THE_PAST.has(word));
	const isPresent = words.some((word) => OF_THE_PRESENT.has(word));
	const time = isPast === isPresent ? 'mixed' : isPast ? 'past' : 'present';
	const opposing = words.filter((word) => OPPOSING.has(word));
	return { denials, opposing, mood, time, interprets: words.some((word) => INTERPRETING.test(word)) };
}
