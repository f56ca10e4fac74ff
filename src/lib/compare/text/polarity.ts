/**
 * Does a wording deny, of what time does it speak, and how is its verb meant: as it is, as it may be, or as it ought to be?
 * Reads function words only; what words mean the contrary of each other is in concepts.ts.
 */
import { stemOf } from './stem.ts';

const DENIALS = new Set(
	'not no never none nobody nothing nowhere neither nor cannot hardly scarcely rarely seldom barely lack lacks lacked fail fails failed unable refuse refuses refused deny denies denied impossible'.split(
		' '
	)
);
const DENYING_STEMS = new Set([...DENIALS].map(stemOf));

/** The stem of a word that denies. */
export function isDenyingStem(stem: string): boolean {
	return DENYING_STEMS.has(stem);
}

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

/** "Not only", "no doubt", "nothing short of": with the next word these deny nothing. */
const NO_DENIALS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['not', new Set('only just merely simply solely least'.split(' '))],
	['no', new Set('doubt matter sooner less fewer'.split(' '))],
	['nothing', new Set('but short less'.split(' '))],
	['none', new Set(['other'])]
]);

/** "Not without", "never unless": what is denied on that condition is what holds on the other. */
const CONDITIONS = new Set(['without', 'unless']);

/** Where one of these follows the main verb, what comes after it is said by the way: as a ground, a circumstance, of somebody. */
const SUBORDINATING = new Set(
	'because since if although though while whilst whereas who whom whose which when where lest'.split(' ')
);
/** Without an auxiliary verb the main verb has come by then. */
const VERB_BY = 4;
/** Whom the main clause is about, before its verb: "people who own no car are carried". */
const RELATIVE = new Set('who whom whose which'.split(' '));
/** A denial this many words after such a word is of those people, not of what is said of them. */
const RELATIVE_BY = 3;

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

/** Verdicts on what is proposed or done: "would be a mistake" is as good as "should not". */
const CONDEMNING = new Set(
	`mistake mistaken blunder error folly wrong unwise foolish reckless irresponsible premature ill-advised misguided shortsighted unjustified
	unacceptable intolerable unthinkable disastrous disaster catastrophic catastrophe harmful damaging ruinous dangerous counterproductive
	immoral unethical unjust unfair indefensible pointless futile madness suicidal`.split(/\s+/)
);
/** They are verdicts where they are said of a subject: "is deeply wrong", and not in "corrects a mistake". */
const BEING = /^(?:is|are|was|were|be|been|being|become|becomes|prove|proves|seem|seems|remain|remains)$/;
const VERDICT_BY = 4;

/** Words that lead away from what follows them: "moves away from", "breaks with". */
const TURNING_AWAY = new Set(
	'away from,rid of,break with,breaks with,breaking with,break from,breaking from,free from,free of'.split(',')
);

export interface Polarity {
	/** It speaks of leaving what it speaks of. */
	readonly turnsAway: boolean;
	/** Words that set the wording against what it speaks of. */
	readonly opposing: readonly string[];
	/** The word by which it condemns what it speaks of; of what is itself against something, that speaks for the thing. */
	readonly condemning: string | null;
	/** Words or pairs of words that deny in the main clause, in the order of the wording. Two denials make no affirmation here: people use them for emphasis. */
	readonly denials: readonly string[];
	/** Where "without" stands among the words, -1 where it does not: what follows is said not to be. */
	readonly withoutAt: number;
	/** The place of each of them among the words; of a pair, of its second word. */
	readonly denialAt: readonly number[];
	/** It says of two which is the more or the better: who turns them round and denies says the same. */
	readonly compares: boolean;
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
	readonly condemns: boolean;
	readonly isPast: boolean;
	readonly isPresent: boolean;
	readonly interprets: boolean;
	/** What stands before it on its condition, or what follows it, is not what the main clause says. */
	readonly conditions: boolean;
	readonly subordinates: boolean;
	readonly relates: boolean;
	readonly compares: boolean;
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
		condemns: CONDEMNING.has(word),
		isPast: OF_THE_PAST.has(word),
		isPresent: OF_THE_PRESENT.has(word),
		interprets: INTERPRETING.test(word),
		conditions: CONDITIONS.has(word),
		subordinates: SUBORDINATING.has(word),
		relates: RELATIVE.has(word),
		compares: word === 'than',
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
	const denialAt: number[] = [];
	const opposing: string[] = [];
	let mood: Mood | null = null;
	let condemning: string | null = null;
	let [isPast, isPresent, interprets, turnsAway] = [false, false, false, false];
	const deny = (words: string, at: number) => {
		denials.push(words);
		denialAt.push(at);
	};
	let [isAside, isConditional, compares] = [false, false, false];
	let relativeAt = -Infinity;
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] as string;
		const sign = signOf(word);
		if (sign === null) continue;
		isAside ||= sign.subordinates && (at >= VERB_BY || mood !== null || isPast || isPresent);
		isConditional ||= sign.conditions;
		compares ||= sign.compares && !/^(?:rather|other)$/.test(words[at - 1] ?? '');
		const next = words[at + 1] ?? '';
		if (sign.relates && at > 0) relativeAt = at;
		const isOfMain = !isAside && at - relativeAt > RELATIVE_BY;
		if ((sign.denies && !NO_DENIALS.get(word)?.has(next)) || (sign.stops && STOPPED.test(next))) {
			if (isOfMain) deny(word, at);
		} else if (sign.endsPair) {
			const pair = `${words[at - 1] ?? ''} ${word}`;
			if (DENYING_PAIRS.has(pair) && isOfMain) deny(pair, at);
			turnsAway ||= TURNING_AWAY.has(pair);
		}
		if (sign.opposes) opposing.push(word);
		if (sign.condemns && !isAside && words.slice(Math.max(0, at - VERDICT_BY), at).some((one) => BEING.test(one)))
			condemning ??= word;
		mood ??= sign.mood;
		isPast ||= sign.isPast;
		isPresent ||= sign.isPresent;
		interprets ||= sign.interprets;
	}
	const time = isPast === isPresent ? 'mixed' : isPast ? 'past' : 'present';
	if (isConditional) denials.length = denialAt.length = 0;
	const withoutAt = isConditional ? words.indexOf('without') : -1;
	return {
		denials,
		denialAt,
		withoutAt,
		condemning,
		opposing,
		turnsAway,
		compares,
		mood: mood ?? 'is',
		time,
		interprets
	};
}

/** It sets itself against what it speaks of: it opposes it or condemns it, and does not condemn opposing it. */
export function isAgainst({ opposing, condemning }: Polarity): boolean {
	return opposing.length > 0 !== (condemning !== null);
}

/** What denies without praise or blame speaks against what it speaks of, if less plainly. */
const MERE_DENIAL = 0.5;

/** -1 to 1: how far it speaks for what it speaks of, by the praise and blame in it (`valence`) and what turns them round. */
export function leaningFrom(valence: number, polarity: Polarity): number {
	const { denials, opposing, condemning, turnsAway } = polarity;
	// To condemn a ban is to speak for what it would ban.
	const own = opposing.length > 0 && condemning !== null ? Math.abs(valence) : valence;
	const plain = Math.tanh(own - (isAgainst(polarity) || turnsAway ? 1 : 0));
	return denials.length === 0 ? plain : plain === 0 ? -MERE_DENIAL : -plain;
}

/** A denial is of the next few words with content. */
const DENIED = { terms: 3, words: 7 };

/** Which terms are denied, by their places; `termAt` says where among the words each term stands. */
export function deniedPlaces({ denialAt }: Polarity, termAt: readonly number[]): number[] {
	return denialAt.flatMap((denial) => {
		const first = termAt.findIndex((at) => at > denial);
		if (first < 0) return [];
		const places = Array.from({ length: DENIED.terms }, (_, k) => first + k);
		return places.filter((place) => (termAt[place] ?? Infinity) - denial <= DENIED.words);
	});
}
