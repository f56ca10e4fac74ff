/** A remark on a pupil's map as a sentence: the pupil's own sigla for what the pupil has, the key's for what is missing. */
import { sigla } from '#argument/sigla.ts';
import type { Role, Statement } from '#argument/records/statement.ts';
import type { Sign } from '../relations.ts';
import type { Remark } from './remarks.ts';
import type { Score } from './score.ts';

export interface RemarkParts {
	/** C2 “…”: a statement of the pupil's map, or of the key. */
	readonly key?: string;
	readonly pupil?: string;
	readonly to?: string;
	readonly instead?: string;
	/** C2, P3: the pupil's sigla. */
	readonly premises?: readonly string[];
	readonly keyRole?: string;
	readonly pupilRole?: string;
	readonly count?: number;
}

type Signed = Extract<Remark, { readonly sign: Sign }>['what'];

export type RemarkName = Exclude<Remark['what'], Signed> | `${Signed}-${Sign}`;

/** The sentences, as a catalogue has them. */
export interface RemarkWords {
	readonly remarks: Readonly<Record<RemarkName, (parts: RemarkParts) => string>>;
	readonly roles: Readonly<Record<Role, string>>;
}

/** Longer wordings are cut in a remark. */
const LONGEST = 70;

export function inWords(remark: Remark, { reading }: Score, { remarks, roles }: RemarkWords): string {
	const [ofKey, ofPupil] = [sigla(reading.first.graph), sigla(reading.second.graph)];
	const own = (statement: Statement) =>
		`${ofPupil.get(statement.id) ?? ofKey.get(statement.id) ?? ''} ${quoted(statement)}`;
	return remarks[nameOf(remark)]({
		...('key' in remark && { key: quoted(remark.key), keyRole: roles[remark.key.role] }),
		...('pupil' in remark && { pupil: own(remark.pupil), pupilRole: roles[remark.pupil.role] }),
		...('to' in remark && { to: own(remark.to) }),
		...('instead' in remark && { instead: own(remark.instead) }),
		...('premises' in remark && { premises: remark.premises.map(({ id }) => ofPupil.get(id) ?? '') }),
		...('count' in remark && { count: remark.count })
	});
}

export function quoted({ wording }: Pick<Statement, 'wording'>): string {
	return `“${wording.length > LONGEST ? `${wording.slice(0, LONGEST - 1).trimEnd()}…` : wording.replace(/\.$/, '')}”`;
}

function nameOf(remark: Remark): RemarkName {
	return 'sign' in remark ? `${remark.what}-${remark.sign}` : remark.what;
}
