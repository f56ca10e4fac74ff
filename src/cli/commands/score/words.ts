/** A remark on a pupil's map as a sentence: the pupil's own sigla for what the pupil has, the key's for what is missing. */
import { sigla } from '#argument/sigla.ts';
import type { Statement } from '#argument/records/statement.ts';
import { practice } from '#messages/en/practice.ts';
import type { Remark } from '#practice/score/remarks.ts';
import type { Score } from '#practice/score/score.ts';

/** Longer wordings are cut in a remark. */
const LONGEST = 70;

export function inWords(remark: Remark, { reading }: Score): string {
	const [ofKey, ofPupil] = [sigla(reading.first.graph), sigla(reading.second.graph)];
	const quoted = ({ wording }: Statement) =>
		`“${wording.length > LONGEST ? `${wording.slice(0, LONGEST - 1).trimEnd()}…` : wording.replace(/\.$/, '')}”`;
	const own = (statement: Statement) =>
		`${ofPupil.get(statement.id) ?? ofKey.get(statement.id) ?? ''} ${quoted(statement)}`;
	const words = practice.remarks[nameOf(remark)];
	return words({
		...('key' in remark && { key: quoted(remark.key), keyRole: practice.roles[remark.key.role] }),
		...('pupil' in remark && { pupil: own(remark.pupil), pupilRole: practice.roles[remark.pupil.role] }),
		...('to' in remark && { to: own(remark.to) }),
		...('instead' in remark && { instead: own(remark.instead) }),
		...('count' in remark && { count: remark.count })
	});
}

function nameOf(remark: Remark): keyof typeof practice.remarks {
	return 'sign' in remark ? `${remark.what}-${remark.sign}` : remark.what;
}
