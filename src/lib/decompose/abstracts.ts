/**
 * Is a short text the abstract of a study, and which of its units set the scene or say what was done? Those are no part of its
 * argument: its results are, and what they are taken to show (moves of abstracts after Swales 1990 and Hyland 2000).
 */
import type { LeftOutReason } from './left-out.ts';
import type { MarkedUnit } from './unit.ts';

/** Longer texts are papers or essays. Units. */
const LONGEST = 24;
const MOST_PARAGRAPHS = 3;
/** Units that show a study at work. */
const FEWEST_MOVES = 2;
const FEWEST_SHARE = 0.2;

const AIM =
	/\b(?:aims?|objectives?|purpose|goal) (?:of (?:this|the present|the|our) (?:study|paper|article|work|trial|review|research|analysis)|(?:was|is) to)\b|\b(?:this|the present|our) (?:study|paper|article|work|trial|review|research) (?:aims?|aimed|examines?|examined|investigates?|investigated|explores?|explored|assess(?:es|ed)|evaluate[sd]|compare[sd]|presents|reports|describes|proposes)\b|\bwe (?:aimed|aim|sought|set out|investigate[ds]?|examined?|explored?|studied|study|assess(?:ed)?|evaluated?|compared?|tested?|hypothesi[sz]ed?|ask)\b|\bhere ,? ?we\b|\bin this (?:paper|study|work|trial) ,? ?we\b/;
const METHOD =
	/\bwe (?:followed|recruited|enrolled|randomi[sz]ed|randomly|measured|collected|recorded|analy[sz]ed|interviewed|surveyed|used|conducted|performed|carried out|included|searched|applied|trained|sampled)\b|\b(?:was|were) (?:\w+ly )?(?:randomi[sz]ed|assigned|allocated|recruited|enrolled|measured|recorded|collected|interviewed|surveyed|assessed|evaluated|analy[sz]ed|conducted|performed|included|followed up|monitored|administered)\b/;
const FINDING =
	/\bwe (?:find|found|show|showed|observed|demonstrate|demonstrated|conclude|concluded)\b|\b(?:results|findings|data|analysis|analyses) (?:show|showed|suggest|suggested|indicate|indicated|demonstrated?|revealed?|confirm|confirmed|imply|support)\b|\bp (?:<|=|>) |\b95 % ci\b|\bparticipants\b|\bn = \d/;
const GAP =
	/\b(?:little|not much|less) is known\b|\bremains? (?:unclear|unknown|poorly|controversial|uncertain)\b|\b(?:is|are) (?:still )?(?:not (?:yet )?(?:clear|known|well understood)|unclear|unknown|poorly understood)\b|\bha(?:s|ve) (?:not|rarely|never) been (?:studied|examined|shown|investigated|established)\b/;
const CLAIMS =
	/\b(?:argue|argues|propose|proposes|claim|claims|contend|show|shows|conclude|demonstrate) (?:that|for)\b/;

/** By the unit's place in `units`: why it is left out. Empty where the text is no abstract. */
export function settingOfStudy(units: readonly MarkedUnit[]): ReadonlyMap<number, LeftOutReason> {
	const left = new Map<number, LeftOutReason>();
	if (units.length > LONGEST || new Set(units.map(({ paragraph }) => paragraph)).size > MOST_PARAGRAPHS) return left;
	const said = units.map(({ words }) => words.map(({ text }) => text).join(' '));
	const works = said.filter((line) => AIM.test(line) || METHOD.test(line));
	const moves = said.filter((line) => AIM.test(line) || METHOD.test(line) || FINDING.test(line) || GAP.test(line));
	if (works.length === 0 || moves.length < Math.max(FEWEST_MOVES, FEWEST_SHARE * units.length)) return left;
	const begins = said.findIndex((line) => AIM.test(line) || METHOD.test(line));
	units.forEach(({ signs }, at) => {
		const line = said[at] ?? '';
		if (CLAIMS.test(line) || signs.opinion || FINDING.test(line.replace(/\bparticipants\b/g, ''))) return;
		if (at < begins || METHOD.test(line)) left.set(at, 'background');
		else if (AIM.test(line)) left.set(at, 'announcement');
	});
	// A text of nothing but its setting keeps it.
	return left.size < units.length ? left : new Map();
}
