/**
 * Stage 3: what the wording of a unit shows: the indicators in it, the signs by which later stages tell evidence from
 * claims, and whose view it gives. Looks at one unit at a time.
 */
import { continuesObjections, speaksOfItself, viewOf } from '../language/attribution.ts';
import { HOLDS, type View } from '../language/holders.ts';
import { cuesIn } from '../language/cues.ts';
import { signsOf } from '../language/signs.ts';
import { denies, whatIsHeld } from '../language/denial.ts';
import { contentOf } from '../language/stems.ts';
import type { Word } from '../language/words.ts';
import type { Sense } from '../lexicons/indicators.ts';
import type { Cue, MarkedUnit, Signs, Unit } from '../unit.ts';

/** In “However, although it costs money, it pays” the first word belongs to the second clause. */
const FRONTED: ReadonlySet<Sense> = new Set<Sense>(['summary', 'result', 'contrast']);

export function mark(unit: Unit, before: Unit | undefined): MarkedUnit {
	const continues = before !== undefined && continuesObjections(unit.words, before.words);
	const held = continues || unit.quoted ? null : viewOf(unit.words);
	const view = continues || unit.quoted ? 'others' : held?.kind;
	// “This essay will argue that …” announces its thesis and says it.
	const isThesis = view === 'author' && speaksOfItself(unit.words);
	const own = cuesIn(unit.words).filter(({ sense }) => !isThesis || sense !== 'announcement');
	const cues = [...frontedIn(unit, before), ...own, ...denialIn(unit, before)];
	const signs = {
		...signsOf(unit.words, cues, view),
		...carriedOver(unit, before),
		...(isThesis ? { opinion: 1 } : {})
	};
	// “It is often said that …” names no holder; “the minister claims that …” does.
	const isReported = view === 'others' || isObjection(cues) || (held?.kind === 'named' && isOpinion(held, signs));
	return {
		...unit,
		cues,
		signs,
		content: contentOf(wordsBeside(unit.words, own)),
		voice: isReported ? 'reported' : 'own',
		viewed: view === 'others' || view === 'named'
	};
}

function isObjection(cues: readonly Cue[]): boolean {
	return cues.some(({ sense, opens }) => opens && sense === 'objection');
}

/** Whoever `argues` or `believes` gives a view; whoever `said` or `warned` may tell what happened. */
function isOpinion({ verb }: View, signs: Signs): boolean {
	if (verb === '' || (HOLDS.has(verb) && !/^warn/.test(verb))) return true;
	if (signs.figure || signs.year || signs.finding) return false;
	return Boolean(signs.deontic || signs.evaluative || signs.evaluativeNoun || signs.prediction || signs.modal);
}

/** What the clause or the quotation before says of this one too: it is an example, or the same speaker goes on. */
function carriedOver({ sentence, paragraph, words }: Unit, before: Unit | undefined): Signs {
	if (!before) return {};
	if (before.sentence === sentence && words[0]?.text === 'and' && exemplifies(before)) return { exemplifies: 0.7 };
	const isQuotation = /^["“]$/.test(words[0]?.text ?? '') && /^["”]$/.test(words.at(-1)?.text ?? '');
	if (!isQuotation || before.paragraph !== paragraph || !quotesSomebody(before)) return {};
	return { speech: 1, attributed: 1, quotation: 1 };
}

function exemplifies(unit: Unit): boolean {
	return cuesIn(unit.words).some(({ sense, opens }) => opens && sense === 'example');
}

function quotesSomebody({ words }: Unit): boolean {
	const isQuoting = words.some(({ text }) => text === '"' || text === '”');
	return isQuoting && signsOf(words, [], undefined).speech === 1;
}

/** “It does not.” after what somebody is said to hold. */
function denialIn({ words }: Unit, before: Unit | undefined): Cue[] {
	if (!before || !denies(words) || whatIsHeld(before.words) === null) return [];
	const said = words.filter(({ kind }) => kind === 'word').map(({ text }) => text);
	return [{ sense: 'dismissal', phrase: said.join(' '), at: 0, length: words.length, opens: true }];
}

function frontedIn({ sentence }: Unit, before: Unit | undefined): Cue[] {
	if (before?.sentence !== sentence) return [];
	const cues = cuesIn(before.words);
	const grants = cues.find(({ sense, opens, at }) => opens && at > 0 && (sense === 'concession' || sense === 'reason'));
	return grants ? cues.filter(({ sense, opens, at }) => opens && at < grants.at && FRONTED.has(sense)) : [];
}

function wordsBeside(words: readonly Word[], cues: readonly Cue[]): readonly Word[] {
	if (cues.length === 0) return words;
	return words.filter((_, index) => !cues.some(({ at, length }) => index >= at && index < at + length));
}
