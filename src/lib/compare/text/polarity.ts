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

/** Words that lead away from what follows them: "moves away from", "breaks with". */
const TURNING_AWAY = new Set(
	'away from,rid of,break with,breaks with,breaking with,break from,breaking from,free from,free of'.split(',')
);

export interface Polarity {
	/** It speaks of leaving what it speaks of. */
	readonly turnsAway: boolean;
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

/** What a word tells by itself: a pattern and six lists are asked once for each word. */
interface Sign {
	readonly denies: boolean;
	readonly stops: boolean;
	readonly opposes: boolean;
	readonly isPast: boolean;
	readonly isPresent: boolean;
	readonly interprets: boolean;
	/** It may end a pair of words that denies or turns away. */
	readonly endsPair: boolean;
	readonly mood: Mood | null;
}

const PAIR_ENDS = new Set([...DENYING_PAIRS, ...TURNING_AWAY].map((pair) => pair.slice(pair.indexOf(' ') + 1)));
/** null for a word that tells nothing. */
const signs = new Map<string, Sign | null>();
const MOST_KNOWN = 50_000;

function signOf(word: string): Sign | null {
	const known = signs.get(word);
	if (known !== undefined) return known;
	const sign: Sign = {
		denies: DENIALS.has(word),
		stops: STOPPING.has(word),
		opposes: OPPOSING.has(word),
		isPast: OF_THE_PAST.has(word),
		isPresent: OF_THE_PRESENT.has(word),
		interprets: INTERPRETING.test(word),
		endsPair: PAIR_ENDS.has(word),
		mood: MOODS.get(word) ?? null
	};
	const tells = Object.values(sign).some((one) => one !== false && one !== null) ? sign : null;
	if (signs.size >= MOST_KNOWN) signs.clear();
	signs.set(word, tells);
	return tells;
}

export function polarityOf(words: readonly string[]): Polarity {
	const denials: string[] = [];
	const opposing: string[] = [];
	let mood: Mood | null = null;
	let [isPast, isPresent, interprets, turnsAway] = [false, false, false, false];
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] as string;
		const sign = signOf(word);
		if (sign === null) continue;
		if (sign.denies || (sign.stops && STOPPED.test(words[at + 1] ?? ''))) denials.push(word);
		else if (sign.endsPair) {
			const pair = `${words[at - 1] ?? ''} ${word}`;
			if (DENYING_PAIRS.has(pair)) denials.push(pair);
			turnsAway ||= TURNING_AWAY.has(pair);
		}
		if (sign.opposes) opposing.push(word);
		mood ??= sign.mood;
		isPast ||= sign.isPast;
		isPresent ||= sign.isPresent;
		interprets ||= sign.interprets;
	}
	const time = isPast === isPresent ? 'mixed' : isPast ? 'past' : 'present';
	return { denials, opposing, turnsAway, mood: mood ?? 'is', time, interprets };
}
