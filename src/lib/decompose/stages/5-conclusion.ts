/**
 * Stage 5: how much a unit's own wording and its place in the paragraph make it something argued for. Not yet a role: a unit
 * becomes a conclusion when stage 7 finds what it is concluded from.
 */
import type { ConclusionWeighed, MarkedUnit, Sign } from '../unit.ts';
import { Scales, type Weight } from '../weigh.ts';

const WEIGHTS: Readonly<Partial<Record<Sign, Weight>>> = {
	deontic: { weight: 1.5, why: 'says what ought to be' },
	imperative: { weight: 1.1, why: 'calls for something' },
	opinion: { weight: 1.2, why: 'is marked as the author’s view' },
	evaluative: { weight: 0.4, why: 'judges' },
	evaluativeNoun: { weight: 0.3, why: 'judges' },
	prediction: { weight: 0.35, why: 'says what will or would be' },
	modal: { weight: 0.25, why: 'says what may or can be' },
	causal: { weight: 0.15, why: 'says what leads to what' },
	comparison: { weight: 0.2, why: 'compares' },
	booster: { weight: 0.15, why: 'is stressed' },
	generic: { weight: 0.2, why: 'speaks in general' },
	figure: { weight: -0.7, why: '', against: 'gives a figure' },
	year: { weight: -0.7, why: '', against: 'names a year' },
	time: { weight: -0.5, why: '' },
	quotation: { weight: -0.6, why: '', against: 'quotes' },
	citation: { weight: -0.6, why: '', against: 'cites a source' },
	speech: { weight: -0.5, why: '', against: 'says who said it' },
	finding: { weight: -0.5, why: '', against: 'names a finding' },
	past: { weight: -0.8, why: '', against: 'tells what happened' },
	perfect: { weight: -0.2, why: '' },
	narrative: { weight: -0.7, why: '', against: 'tells what the author lived through' },
	experience: { weight: -0.7, why: '', against: 'tells of the author’s own life or work' },
	exemplifies: { weight: -1.1, why: '', against: 'is given as an example' },
	question: { weight: -0.9, why: '', against: 'asks' },
	othersView: { weight: -1, why: '', against: "reports others' view" },
	anaphoric: { weight: -0.15, why: '' },
	condition: { weight: -0.1, why: '' }
};

/** What a unit that shows nothing gets. */
const START = -0.9;

/** What somebody else says ought to be is not what the author argues for. */
const REPORTED = 0.35;

function heard({ signs }: MarkedUnit, sign: Sign): number {
	return signs.attributed && (sign === 'deontic' || sign === 'imperative') ? REPORTED : 1;
}

/** The unit's own claim to be argued for, before its neighbours are looked at. */
export function claimOf(unit: MarkedUnit): Scales {
	const scales = new Scales(START);
	for (const [sign, value] of Object.entries(unit.signs) as [Sign, number][]) {
		const entry = WEIGHTS[sign];
		if (entry) scales.add(entry.weight * Math.min(value, 1.5) * heard(unit, sign), entry.why, entry.against);
	}
	let draws = false;
	// “The first reason is that …” opens a point of its own.
	const counts = unit.cues.some(({ sense, opens }) => opens && sense === 'enumeration');
	for (const { sense, opens, phrase } of unit.cues) {
		const said = `“${phrase}”`;
		if (sense === 'result' && !draws) {
			scales.add(opens ? 1.4 : 0.7, `${said} draws a conclusion`);
			draws = true;
		} else if (sense === 'summary' && opens) scales.add(1.5, `${said} sums up`);
		else if (sense === 'reason' && opens && !counts) scales.add(-1.3, '', `${said} gives a reason`);
		else if (sense === 'concession' && opens) scales.add(-0.5, '', `${said} grants a point`);
		else if (sense === 'enumeration' && opens) scales.add(0.3, `${said} opens a point`);
		else if (sense === 'addition' && opens) scales.add(-0.1, '');
		else if (sense === 'announcement') scales.add(-1.2, '', 'speaks about the text itself');
	}
	return scales;
}

/** The same with its neighbours: what follows with a reason, an example or evidence speaks for it. */
export function weighConclusion<T extends MarkedUnit>(
	unit: T,
	before: MarkedUnit | undefined,
	after: MarkedUnit | undefined
): T & ConclusionWeighed {
	const scales = claimOf(unit);
	const sameParagraph = after?.paragraph === unit.paragraph;
	const opening = after?.cues.find(({ opens, sense }) => opens && (sense === 'reason' || sense === 'example'));
	if (after && opening && (sameParagraph || after.index === unit.index + 1)) {
		scales.add(0.9, `is followed by “${opening.phrase}”`);
	}
	if (before?.paragraph !== unit.paragraph && sameParagraph) scales.add(0.4, 'opens its paragraph');
	else if (before?.paragraph === unit.paragraph && !sameParagraph) scales.add(0.2, 'closes its paragraph');
	return { ...unit, conclusion: scales.judge() };
}
