/**
 * Stage 4: is a unit evidence (a checkable particular) or a claim? Particulars are told in the past, with names, dates,
 * figures, sources; claims with modals, judgements and comparisons, in the general present (after Park and Cardie 2014,
 * Rinott et al. 2015, Al-Khatib et al. 2016). The weights are set by hand; docs/models/decompose.md has how they were checked.
 */
import type { EvidenceKind } from '#argument/records/statement.ts';
import type { EvidenceWeighed, Judgement, Known, MarkedUnit, Sign } from '../unit.ts';
import { Scales, type Weight } from '../weigh.ts';

export const EVIDENCE_WEIGHTS: Readonly<Partial<Record<Sign, Weight>>> = {
	figure: { weight: 1.1, why: 'gives a figure' },
	year: { weight: 1.1, why: 'names a year' },
	time: { weight: 0.7, why: 'sets a particular time' },
	quotation: { weight: 0.7, why: 'quotes' },
	citation: { weight: 0.8, why: 'cites a source' },
	speech: { weight: 0.7, why: 'says who said it' },
	finding: { weight: 1.1, why: 'names a study and its finding' },
	document: { weight: 0.5, why: 'names a document' },
	names: { weight: 0.25, why: 'names persons, places or bodies' },
	past: { weight: 1.2, why: 'tells what happened' },
	perfect: { weight: 0.5, why: 'tells what has happened' },
	narrative: { weight: 0.8, why: 'tells what the author lived through' },
	experience: { weight: 1.3, why: 'tells of the author’s own life or work' },
	attributed: { weight: 0.3, why: 'says who holds or found it' },
	exemplifies: { weight: 0.7, why: 'is given as an example' },
	deontic: { weight: -1.8, why: '', against: 'says what ought to be' },
	imperative: { weight: -1.6, why: '', against: 'calls for something' },
	modal: { weight: -0.5, why: '', against: 'says what may or can be' },
	prediction: { weight: -0.9, why: '', against: 'says what will or would be' },
	evaluative: { weight: -0.55, why: '', against: 'judges' },
	evaluativeNoun: { weight: -0.5, why: '', against: 'judges' },
	causal: { weight: -0.4, why: '', against: 'says what leads to what' },
	comparison: { weight: -0.2, why: '' },
	booster: { weight: -0.2, why: '' },
	opinion: { weight: -1.3, why: '', against: 'is marked as an opinion' },
	negation: { weight: -0.2, why: '' },
	generic: { weight: -0.5, why: '', against: 'speaks in general' },
	condition: { weight: -0.7, why: '', against: 'depends on a condition' },
	anaphoric: { weight: -0.2, why: '' },
	question: { weight: -0.8, why: '' },
	othersView: { weight: -0.5, why: '', against: 'reports a view' }
};

/** Signs that do not speak against evidence where they stand in a statement that is reported with its source. */
const SPEAKERS_OWN: ReadonlySet<Sign> = new Set<Sign>([
	'deontic',
	'modal',
	'prediction',
	'evaluative',
	'evaluativeNoun',
	'causal',
	'condition',
	'generic',
	'negation'
]);
const QUOTED = 0.35;

/** What a unit without any sign gets: most units of an argument are claims. */
const START = -0.9;

export function weighEvidence<T extends MarkedUnit & { readonly known: Known | null }>(unit: T): T & EvidenceWeighed {
	return { ...unit, evidence: judge(unit), evidenceKind: evidenceKindOf(unit) };
}

function judge(unit: MarkedUnit & { readonly known: Known | null }): Judgement {
	// What a person has decided is certain.
	if (unit.known) return { score: unit.known.role === 'evidence' ? 1 : 0, because: [] };
	const scales = new Scales(START);
	// In what somebody is said to have said, `should` and `better` are the speaker's.
	const heard = (sign: Sign) => (unit.signs.attributed && SPEAKERS_OWN.has(sign) ? QUOTED : 1);
	for (const [sign, value] of Object.entries(unit.signs) as [Sign, number][]) {
		const entry = EVIDENCE_WEIGHTS[sign];
		if (entry) scales.add(entry.weight * Math.min(value, 2) * heard(sign), entry.why, entry.against);
	}
	for (const { sense, opens } of unit.cues) {
		if (!opens) continue;
		if (sense === 'result' || sense === 'summary') scales.add(cameOf(unit) ? -0.3 : -1.1, '', 'draws a conclusion');
		else if (sense === 'sequence') scales.add(0.4, 'goes on with what happened');
		else if (sense === 'reason') scales.add(-0.7, '', 'explains');
	}
	return scales.judge();
}

/** “So I had to pay for a new one” tells what came of an event. */
function cameOf({ signs }: MarkedUnit): boolean {
	return signs.past === 1 && !signs.deontic && !signs.evaluative && !signs.evaluativeNoun && !signs.modal;
}

/** What kind of particular it is, by the strongest sign. */
function evidenceKindOf({ signs }: MarkedUnit): EvidenceKind {
	if (signs.exemplifies) return 'example';
	if (signs.finding || signs.citation) return 'document';
	if (signs.speech || signs.quotation) return 'testimony';
	if (signs.experience) return 'example';
	if (signs.figure && signs.figure > 0.5) return 'figure';
	if (signs.document) return 'document';
	if (signs.narrative) return 'example';
	if (signs.past || signs.perfect) return 'event';
	if (signs.year || signs.time) return 'date';
	return 'event';
}
