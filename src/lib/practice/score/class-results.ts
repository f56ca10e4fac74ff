/** What a class made of one article: how many found each item of the key, what was most often taken otherwise, and how far they agree. */
import type { Statement } from '#argument/records/statement.ts';
import type { SideBySide } from '../common-text.ts';
import type { Relation } from '../relations.ts';
import { labelSentences, LABELS, type Label } from '../sentence-labels.ts';
import { figuresOfSeveral, tallyOf, type SeveralFigures } from '../several.ts';
import { remarksOn, type Remark } from './remarks.ts';
import type { Score } from './score.ts';

export interface ClassResults {
	readonly pupils: number;
	readonly statements: readonly {
		readonly key: Statement;
		readonly found: number;
		readonly otherRole: number;
		readonly missed: number;
	}[];
	readonly relations: readonly { readonly relation: Relation; readonly found: number; readonly otherwise: number }[];
	readonly mainFound: number;
	/** How the class uses each sentence of the text: how many pupils give it each label. */
	readonly sentences: readonly {
		readonly start: number;
		readonly end: number;
		readonly labels: Readonly<Record<Label, number>>;
	}[];
	/** What several pupils took alike and otherwise than the key, most frequent first. */
	readonly confusions: readonly { readonly remark: Remark; readonly names: readonly string[] }[];
	/** Agreement among the pupils, without the key. */
	readonly agreement: SeveralFigures;
}

/** Remarks that are no confusion. */
const NO_CONFUSION: readonly Remark['what'][] = ['main-found', 'main-also-right', 'missed', 'extra', 'also-right'];

/** `side` holds the key and all pupils; `scores` are the pupils'. */
export function classResults(side: SideBySide, scores: readonly Score[]): ClassResults {
	const names = scores.map(({ name }) => name);
	const pupils = side.analyses.filter(({ name }) => names.includes(name));
	const labels = pupils.map((placed) => labelSentences(placed, side.sentences));
	const [first] = scores;
	return {
		pupils: scores.length,
		statements: (first?.statements ?? []).map(({ key }, at) => {
			const verdicts = scores.map(({ statements }) => statements[at]?.verdict);
			return {
				key,
				found: verdicts.filter((one) => one === 'found').length,
				otherRole: verdicts.filter((one) => one === 'other-role').length,
				missed: verdicts.filter((one) => one === 'missed').length
			};
		}),
		relations: (first?.relations ?? []).map(({ relation }, at) => {
			const own = scores.map(({ relations }) => relations[at]);
			const found = own.filter((one) => one && (one.fate === 'same' || one.alsoRight)).length;
			const none = own.filter((one) => one?.fate === 'no-partner' || one?.fate === 'unattached').length;
			return { relation, found, otherwise: scores.length - found - none };
		}),
		mainFound: scores.filter(({ main }) => main === 'found' || main === 'also-right').length,
		sentences: side.sentences.map(({ start, end }, at) => ({
			start,
			end,
			labels: Object.fromEntries(
				LABELS.map((label) => [label, labels.filter((own) => own[at] === label).length])
			) as Record<Label, number>
		})),
		confusions: confusionsOf(scores),
		agreement: figuresOfSeveral(tallyOf({ ...side, analyses: pupils }, names), scores.length)
	};
}

function confusionsOf(scores: readonly Score[]): ClassResults['confusions'] {
	const found = new Map<string, { remark: Remark; names: string[] }>();
	for (const score of scores)
		for (const remark of remarksOn(score)) {
			if (NO_CONFUSION.includes(remark.what)) continue;
			const key = keyOf(score, remark);
			const same = found.get(key) ?? { remark, names: [] };
			if (!same.names.includes(score.name)) same.names.push(score.name);
			found.set(key, same);
		}
	return [...found.values()].filter(({ names }) => names.length > 1).sort((a, b) => b.names.length - a.names.length);
}

/** The same of two pupils: the same remark about partners of the same statements of the key. */
function keyOf({ reading }: Score, remark: Remark): string {
	const keyId = ({ id }: Statement) => reading.matches.find(({ b }) => b === id)?.a ?? id;
	const about = Object.entries(remark)
		.filter(([, value]) => typeof value === 'object')
		.map(([name, value]) => `${name} ${name === 'key' ? (value as Statement).id : keyId(value as Statement)}`);
	return [remark.what, ...about].join(' ');
}
