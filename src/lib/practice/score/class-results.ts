/** What a class made of one article: how many found each item of the key, what was most often taken otherwise, and how far they agree. */
import type { Statement } from '#argument/records/statement.ts';
import type { SideBySide } from '../common-text.ts';
import type { Relation } from '../relations.ts';
import { labelSentences, LABELS, type Label } from '../sentence-labels.ts';
import { figuresOfSeveral, tallyOf, type SeveralFigures } from '../several.ts';
import { groupIndex, groupStatements, type Group } from '../merged/groups.ts';
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
	/** What pupils marked and the key has not, what most marked first. */
	readonly beyond: readonly {
		readonly pupil: Statement;
		readonly alsoRight: boolean;
		readonly names: readonly string[];
	}[];
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
	const groups = groupStatements({ ...side, analyses: pupils });
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
		confusions: confusionsOf(scores, groupIndex(groups)),
		beyond: beyondOf(scores, groups),
		agreement: figuresOfSeveral(tallyOf({ ...side, analyses: pupils }, names), scores.length)
	};
}

function confusionsOf(scores: readonly Score[], groupOf: ReturnType<typeof groupIndex>): ClassResults['confusions'] {
	const found = new Map<string, { remark: Remark; names: string[] }>();
	for (const score of scores)
		for (const remark of remarksOn(score)) {
			if (NO_CONFUSION.includes(remark.what)) continue;
			const key = keyOf(score, remark, groupOf);
			const same = found.get(key) ?? { remark, names: [] };
			if (!same.names.includes(score.name)) same.names.push(score.name);
			found.set(key, same);
		}
	return [...found.values()].filter(({ names }) => names.length > 1).sort((a, b) => b.names.length - a.names.length);
}

function beyondOf(scores: readonly Score[], groups: readonly Group[]): ClassResults['beyond'] {
	const own = new Map(
		scores.flatMap(({ name, extra }) => extra.map((one) => [`${name}\n${one.pupil.id}`, one] as const))
	);
	return groups
		.flatMap(({ members, speaker }) => {
			const extra = members.flatMap(({ name, statement }) => own.get(`${name}\n${statement.id}`) ?? []);
			const names = members
				.filter(({ name, statement }) => own.has(`${name}\n${statement.id}`))
				.map(({ name }) => name);
			if (extra.length === 0) return [];
			const pupil = extra.find(({ pupil: { id } }) => id === speaker.statement.id)?.pupil ?? extra[0]?.pupil;
			return pupil ? [{ pupil, alsoRight: extra.every(({ alsoRight }) => alsoRight), names }] : [];
		})
		.sort((a, b) => b.names.length - a.names.length);
}

/** The same of two pupils: the same remark about partners of the same statements of the key, or about one place in the text. */
function keyOf({ reading, name }: Score, remark: Remark, groupOf: ReturnType<typeof groupIndex>): string {
	const keyId = ({ id }: Statement) => reading.matches.find(({ b }) => b === id)?.a ?? groupOf(name, id)?.key ?? id;
	const about = Object.entries(remark)
		.filter(([field, value]) => typeof value === 'object' && field !== 'relation')
		.flatMap(([field, value]) =>
			(Array.isArray(value) ? (value as Statement[]) : [value as Statement])
				.map((one) => `${field} ${field === 'key' ? one.id : keyId(one)}`)
				.sort()
		);
	return [remark.what, ...about].join(' ');
}
