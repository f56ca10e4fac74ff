/** Between stages 3 and 4: which units take part. Questions, what the text says of itself and what was rejected do not. */
import { settingOfStudy } from './abstracts.ts';
import type { Decided } from './known.ts';
import type { LeftOut, LeftOutReason } from './left-out.ts';
import type { Known, MarkedUnit } from './unit.ts';

/** Questions that assert: “Why should we …?”, “Isn't it …?”, “Who would …?” */
const ASSERTS =
	/^(?:and |but |so |then )?(?!don't (?:believe|agree|get|like|know|trust|buy|want|remember|forget|understand|care|have|need|worry))(?:why (?:should|not|would|must)|is(?:n't| it not)|are(?:n't| we not)|was(?:n't| it not)|do(?:n't| we not|es not|esn't)|should(?:n't| we not)|would(?:n't| it not| any(?:one|body))|could(?:n't| it not)|can(?:'t| we really)|have(?:n't| we not)|who (?:would|could|can|wants?|needs?)|what (?:could be|good|use|kind of|is wrong|would)|how (?:can|could|would|many more|much more)|what if)/;

/** Shorter units may stand twice without being printed twice. */
const REPEATED_WORDS = 6;
/** A unit without a word of content is no statement unless it is longer than this. */
const FEW_WORDS = 5;

export interface TakingPart {
	/** Units that argue, counted anew. */
	readonly arguing: readonly (MarkedUnit & { readonly known: Known | null })[];
	readonly silent: readonly LeftOut[];
}

/** `all`: units cut by hand are all taken to argue. */
export function argues(units: readonly MarkedUnit[], decided: Decided, all: boolean): TakingPart {
	const arguing: (MarkedUnit & { readonly known: Known | null })[] = [];
	const silent: LeftOut[] = [];
	const seen = new Set<string>();
	const setting = all ? null : settingOfStudy(units);
	for (const [at, unit] of units.entries()) {
		const known = decided.accepted.covering(unit);
		const reason = known
			? null
			: decided.rejected.covering(unit)
				? 'rejected'
				: all
					? null
					: (reasonOf(unit, seen) ?? setting?.get(at) ?? null);
		if (reason) silent.push({ start: unit.start, end: unit.end, reason });
		else arguing.push({ ...unit, index: arguing.length, known });
	}
	return { arguing, silent };
}

/** The words of a unit without what stands in brackets; empty where there are too few to be missed. */
function keyOf({ words }: MarkedUnit): string {
	let depth = 0;
	const own = words.filter(({ text, kind }) => {
		if (text === '(') depth++;
		else if (text === ')') depth = Math.max(0, depth - 1);
		return depth === 0 && kind !== 'mark';
	});
	return own.length < REPEATED_WORDS ? '' : own.map(({ text }) => text).join(' ');
}

/** “There is a deeper reason too.” “Start with what is in the bins.” */
const COUNTS =
	/^(?:but |and |yet )?there (?:is|are) (?:also |still |of course )?(?:a|an|another|one|two|three|four|several|many|some|other|further|more|various)(?: [\p{L}-]+)? (?:reasons?|points?|arguments?|sides?|questions?|answers?|explanations?)(?: too| as well| besides| for (?:this|that|it)| here)?$/u;
const TURNS_TO =
	/^(?:let us |let's |we (?:should|must|can) )?(?:now |first )?(?:start|begin) with |^(?:now |first |just |only )?(?:consider|look at|think of) (?:what|how|where|why|the case of|the example of) /;
const COUNTS_OBJECTIONS =
	/ (?:makes?|raises?|have|has|offers?|brings? up|puts? forward|advances?) (?:the same |the usual )?(?:two|three|four|five|six|several|a number of|the following) (?:\w+ )?(?:complaints|objections|criticisms|concerns|arguments|points)\b/;
/** “My name is Dolores Quint.” */
const INTRODUCES = /^(?:hello |hi |good (?:morning|evening|afternoon) )?my name is /;
const SHORT_SIGNPOST = 10;

function isSignpost({ words, signs }: MarkedUnit): boolean {
	if (signs.figure || signs.year || signs.speech) return false;
	const said = words.filter(({ kind }) => kind !== 'mark').map(({ text }) => text);
	const line = said.join(' ');
	return (
		INTRODUCES.test(line) ||
		COUNTS.test(line) ||
		COUNTS_OBJECTIONS.test(line) ||
		(said.length <= SHORT_SIGNPOST && TURNS_TO.test(line))
	);
}

function reasonOf(unit: MarkedUnit, seen: Set<string>): LeftOutReason | null {
	const { signs, cues, words, content } = unit;
	const key = keyOf(unit);
	if (key && seen.has(key)) return 'repeated';
	if (key) seen.add(key);
	// “It did not.” “That is correct.” But “We disagree.” turns down what stands before.
	const turnsDown = cues.some(({ sense }) => sense === 'dismissal');
	if (content.size === 0 && words.length <= FEW_WORDS && !turnsDown) return 'no-clause';
	if (signs.question === 1) {
		const head = words
			.filter(({ kind }) => kind === 'word')
			.slice(0, 5)
			.map(({ text }) => text)
			.join(' ');
		if (!ASSERTS.test(head)) return 'question';
	}
	const announces = cues.some(({ sense }) => sense === 'announcement') || isSignpost(unit);
	return announces && ((!signs.deontic && !signs.opinion) || isSignpost(unit)) ? 'announcement' : null;
}
