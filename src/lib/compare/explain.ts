/** Why is a pair taken to say the same, or the contrary? The words, names and places in the maps that the score rests on, as codes and values. */
import type { AlignmentReason, WordPair } from './comparison.ts';
import type { ScoredPair } from './scored-pairs.ts';
import type { Reading } from './stages/2-reading.ts';
import type { Relation } from '#argument/records/across.ts';
import { englishConcepts } from './text/concepts.ts';
import { isAgainst } from './text/polarity.ts';
import type { Terms } from './text/terms.ts';

/** Words shown for one reason: enough to see why, few enough to read. */
const MOST_WORDS = 5;

/** For the statements of the pair in the order i, j. */
export function reasonsFor(reading: Reading, pair: ScoredPair, relation: Relation): AlignmentReason[] {
	if (pair.agreement.isIdentical) return [{ code: 'same-words' }];
	const [a, b] = [reading.texts[pair.i] as Terms, reading.texts[pair.j] as Terms];
	const weightOf = weightsOf(reading, pair);
	const reasons: AlignmentReason[] = [];
	const add = (reason: AlignmentReason, isThere: boolean) => {
		if (isThere) reasons.push(reason);
	};
	if (relation === 'opposed') {
		const contrary = matches(a, b, weightOf, (x, y) => isContrary(x, y));
		add({ code: 'contrary-words', words: contrary }, contrary.length > 0 && !pair.agreement.namesBoth);
		reasons.push(...denialOf(reading, pair));
	}
	const shared = matches(a, b, weightOf, (x, y) => x === y && !a.names.includes(x) && !b.names.includes(y));
	add({ code: 'shared-words', words: shared }, shared.length > 0);
	const isOwn = (x: string, y: string) => !b.terms.includes(x) && !a.terms.includes(y);
	const akin = matches(a, b, weightOf, (x, y) => isOwn(x, y) && isAkin(x, y));
	add({ code: 'akin-words', words: akin }, akin.length > 0);
	const names = matches(a, b, weightOf, (x, y) => x === y && (a.names.includes(x) || b.names.includes(y)));
	add({ code: 'shared-names', names: names.map(([first]) => first) }, names.length > 0);
	const participants = a.participantsWritten.filter((_, at) => b.participants.includes(a.participants[at] ?? ''));
	add({ code: 'same-participants', names: participants }, participants.length > 0);
	add({ code: 'both-main' }, relation === 'same' && pair.agreement.areMain);
	const [x, y] = pair.neighbor ?? [];
	const [first, second] = [reading.statements[x ?? -1], reading.statements[y ?? -1]];
	if (relation === 'same' && first && second)
		reasons.push({ code: 'aligned-neighbors', statementIds: [first.id, second.id] });
	return reasons;
}

function denialOf({ profiles }: Reading, { i, j }: ScoredPair): AlignmentReason[] {
	const [own, other] = [profiles[i]?.polarity.denials[0], profiles[j]?.polarity.denials[0]];
	if (own !== undefined && other === undefined) return [{ code: 'one-denies', side: 0, word: own }];
	if (own === undefined && other !== undefined) return [{ code: 'one-denies', side: 1, word: other }];
	const [first, second] = [profiles[i]?.polarity, profiles[j]?.polarity];
	if (!first || !second || isAgainst(first) === isAgainst(second)) return [];
	const side = isAgainst(first) ? 0 : 1;
	const { opposing, condemning } = side === 0 ? first : second;
	return [{ code: 'one-opposes', side, word: opposing[0] ?? condemning ?? '' }];
}

/** The weight of each term of the pair: rarer ones are shown first. */
function weightsOf({ profiles, terms }: Reading, { i, j }: ScoredPair): (term: string) => number {
	const weights = new Map<string, number>();
	for (const profile of [profiles[i], profiles[j]])
		profile?.terms.ids.forEach((id, at) => weights.set(terms[id] ?? '', profile.idf[at] ?? 0));
	return (term) => weights.get(term) ?? 0;
}

function matches(
	a: Terms,
	b: Terms,
	weightOf: (term: string) => number,
	isMatch: (x: string, y: string) => boolean
): WordPair[] {
	const found = new Map<string, { readonly words: WordPair; readonly weight: number }>();
	a.terms.forEach((x, at) => {
		const place = b.terms.findIndex((y) => isMatch(x, y));
		if (place < 0) return;
		const words: WordPair = [a.written[at] ?? '', b.written[place] ?? ''];
		const weight = weightOf(x) + weightOf(b.terms[place] ?? '');
		const key = `${x} ${b.terms[place] ?? ''}`;
		if (!found.has(key)) found.set(key, { words, weight });
	});
	return [...found.values()]
		.sort((one, other) => other.weight - one.weight)
		.slice(0, MOST_WORDS)
		.map(({ words }) => words);
}

function isAkin(x: string, y: string): boolean {
	const own = englishConcepts().of(x).concepts;
	return (
		own.length > 0 &&
		englishConcepts()
			.of(y)
			.concepts.some((concept) => own.includes(concept))
	);
}

function isContrary(x: string, y: string): boolean {
	const own = englishConcepts().of(x).contraries;
	return (
		own.length > 0 &&
		englishConcepts()
			.of(y)
			.concepts.some((concept) => own.includes(concept))
	);
}
