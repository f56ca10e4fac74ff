/**
 * After stage 3: a view of somebody named may take several sentences, and whether it speaks for the author's case or against it
 * shows in what the author says next: “Hallam believes … In her view … I am not convinced.”
 */
import { denies } from './language/denial.ts';
import { KEEPS_OFF } from './language/holders.ts';
import { viewOf } from './language/attribution.ts';
import type { MarkedUnit } from './unit.ts';

/** The same units, with the voice of those that go on with a view, and `othersView` where the author turns it down. */
export function heardOut(units: readonly MarkedUnit[]): MarkedUnit[] {
	const heard = [...units];
	for (let from = 0; from < heard.length; from++) {
		const first = heard[from];
		if (!first || !isNamedView(first)) continue;
		let to = from + 1;
		while (to < heard.length && goesOn(heard[to], first)) to++;
		const isAgainst = keepsOff(first) || turnsDown(heard[to], first);
		for (let at = from; at < to; at++) {
			const unit = heard[at];
			if (!unit) continue;
			const signs = isAgainst ? { ...unit.signs, othersView: 1 } : unit.signs;
			heard[at] = { ...unit, signs, voice: 'reported', viewed: true };
		}
		from = to - 1;
	}
	return heard;
}

function isNamedView({ voice, viewed, signs }: MarkedUnit): boolean {
	return voice === 'reported' && viewed && !signs.othersView;
}

/** “In her view”, “she adds”, “‘Grass earns nothing,’ he told the meeting”. */
function goesOn(unit: MarkedUnit | undefined, first: MarkedUnit): boolean {
	if (!unit || unit.paragraph !== first.paragraph) return false;
	const isQuoted = Boolean(unit.signs.quotation) || /^["“]$/.test(unit.words[0]?.text ?? '');
	if (isQuoted && unit.words.some(({ text }) => text === 'he' || text === 'she'))
		return Boolean(unit.signs.speech) || unit.viewed;
	return unit.viewed && unit.words.some(({ text }) => /^(?:he|she|his|her)$/.test(text));
}

function keepsOff({ words }: MarkedUnit): boolean {
	return KEEPS_OFF.has(viewOf(words)?.verb ?? '');
}

/** Words by which an answer points at what it answers. */
const POINTS = /^(?:that|this|such|these|those|both|neither|nobody|it)$/;

/** The author's own words after a view turn it down. */
function turnsDown(next: MarkedUnit | undefined, view: MarkedUnit): boolean {
	if (!next || next.voice === 'reported') return false;
	const { cues, signs, words, content } = next;
	if (cues.some(({ sense, opens }) => sense === 'dismissal' || (opens && sense === 'contrast')) || denies(words))
		return true;
	if (next.paragraph !== view.paragraph) return false;
	const [first = '', second = ''] = words.map(({ text }) => text);
	if (first === 'i') return Boolean(signs.negation) || /^(?:doubt|disagree|wonder|differ)$/.test(second);
	const judges = Boolean(signs.negation || signs.evaluative || signs.evaluativeNoun);
	if (POINTS.test(first) && judges) return true;
	return Boolean(signs.negation) && [...content].some((stem) => view.content.has(stem));
}
