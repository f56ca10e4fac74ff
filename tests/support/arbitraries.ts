/**
 * Random records for property tests: maps without an error, documents with every record type, and words that are hard to handle.
 * What a seed chooses is drawn by index (modulo what there is), so that a failing case shrinks to a small map.
 */
import fc from 'fast-check';
import { idOf, type ArticleId, type RecordId, type StatementId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import { RELATIONS, STANCES } from '#argument/records/across.ts';
import { ATTACK_KINDS } from '#argument/records/attack.ts';
import type { HashSelector, Passage } from '#argument/records/passage.ts';
import { EVIDENCE_KINDS, type Statement } from '#argument/records/statement.ts';

/** How often each law is tried: more in the nightly run. */
export const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) };

/** Words as they come: several scripts, combining marks, surrogate pairs (also broken ones), controls, names of object fields. */
export const words = fc.oneof(
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
	fc.constantFrom('__proto__', 'constructor', 'because', '\ud800', 'é', '\u202e', '<b>', '{"a":1}')
);

const seed = fc.nat({ max: 1_000_000 });
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));

export const hashSelector: fc.Arbitrary<HashSelector> = fc.record({
	words: fc.integer({ min: 1, max: 60 }),
	letters: fc.integer({ min: 1, max: 400 }),
	first: hex(8),
	last: hex(8),
	whole: hex(16),
	before: fc.oneof(hex(8), fc.constant('' as const)),
	after: fc.oneof(hex(8), fc.constant('' as const))
});

interface StatementSeed {
	readonly evidence: number;
	readonly implicit: boolean;
	readonly reported: boolean;
	readonly suggested: boolean;
	readonly sentence: string;
	readonly hashes: readonly HashSelector[];
	readonly note: string | undefined;
	readonly foreign: string | undefined;
}

const statementSeed: fc.Arbitrary<StatementSeed> = fc.record({
	evidence: fc.nat({ max: EVIDENCE_KINDS.length * 3 }),
	implicit: fc.boolean(),
	reported: fc.boolean(),
	suggested: fc.boolean(),
	sentence: words,
	hashes: fc.array(hashSelector, { maxLength: 2 }),
	note: maybe(words),
	foreign: maybe(words)
});

const mapSeed = fc.record({
	statements: fc.array(statementSeed, { maxLength: 10 }),
	main: maybe(seed),
	inferences: fc.array(
		fc.record({ to: seed, premises: fc.array(seed, { minLength: 1, maxLength: 3 }), status: seed }),
		{
			maxLength: 8
		}
	),
	attacks: fc.array(fc.record({ by: seed, on: seed, kind: seed }), { maxLength: 5 }),
	places: fc.array(fc.record({ of: seed, x: fc.integer({ min: -999, max: 999 }) }), { maxLength: 3 })
});

type MapSeed = typeof mapSeed extends fc.Arbitrary<infer T> ? T : never;

/** One article's records: a map in which no rule is broken, with its text. */
export function anArticle(slug = 'a'): fc.Arbitrary<Map<RecordId, ArgumentRecord>> {
	return mapSeed.map((parts) => mapOf(slug, parts));
}

/** Up to three articles with authors, and what spans them: every record type. No rule is broken but by warnings. */
export const aDocument: fc.Arbitrary<Map<RecordId, ArgumentRecord>> = fc
	.record({
		articles: fc.array(mapSeed, { maxLength: 3 }),
		names: fc.array(words, { maxLength: 2 }),
		alignments: fc.array(fc.record({ a: seed, b: seed, relation: seed, why: maybe(words) }), { maxLength: 3 }),
		questions: fc.array(fc.record({ text: words, stances: fc.array(seed, { maxLength: 3 }) }), { maxLength: 2 }),
		pairs: fc.array(fc.record({ a: seed, b: seed, what: words }), { maxLength: 2 }),
		title: maybe(words)
	})
	.map(({ articles, names, alignments, questions, pairs, title }) => {
		const slugs = articles.map((_, index) => `a${index + 1}`);
		const records = articles.flatMap((parts, index) => [...mapOf(slugs[index] ?? '', parts).values()]);
		const statements = records.filter((record): record is Statement => record.id.startsWith('statement:'));
		const across: ArgumentRecord[] = names.map((name, index) => ({ id: idOf('author', `w${index}`), name }));
		const aligned = new Set<string>();
		for (const [index, { a, b, relation, why }] of alignments.entries()) {
			const [one, other] = [pick(statements, a), pick(statements, b)];
			if (!one || !other || one.articleId === other.articleId) continue;
			const key = [one.id, other.id].sort().join();
			if (aligned.has(key)) continue;
			aligned.add(key);
			across.push({
				id: idOf('alignment', `l${index}`),
				statementIds: [one.id, other.id],
				relation: pick(RELATIONS, relation) ?? 'same',
				status: 'suggested',
				...(why !== undefined && { why, score: 0.5 })
			});
		}
		for (const [index, { text, stances }] of questions.entries()) {
			const questionId = idOf('question', `q${index}`);
			across.push({ id: questionId, text });
			for (const [at, slug] of slugs.entries()) {
				const articleId = idOf('article', slug);
				const own = statements.filter((one) => one.articleId === articleId).slice(0, stances.length);
				const stance = pick(STANCES, stances[at] ?? 3) ?? 'silent';
				const statementIds = own.map((one) => one.id);
				across.push({ id: idOf('position', `o${index}-${at}`), questionId, articleId, stance, statementIds });
			}
		}
		for (const [index, { a, b, what }] of pairs.entries()) {
			const [one, other] = [pick(statements, a), pick(statements, b)];
			if (!one || !other || one === other) continue;
			const statementIds = [one.id, other.id];
			const articleIds = [...new Set([one.articleId, other.articleId])];
			across.push({ id: idOf('crux', `x${index}`), question: what, statementIds, articleIds, why: what });
			across.push({ id: idOf('shared-evidence', `h${index}`), what, statementIds });
			across.push({ id: idOf('fact-clash', `f${index}`), what, statementIds, values: ['1947', '1948'] });
		}
		if (title !== undefined) {
			const articleIds = slugs.map((slug) => idOf('article', slug));
			across.push({ id: 'collection:all', title, articleIds });
		}
		return recordsOf([...records, ...across]);
	});

function pick<T>(list: readonly T[], at: number): T | undefined {
	return list[at % Math.max(1, list.length)];
}

function mapOf(slug: string, parts: MapSeed): Map<RecordId, ArgumentRecord> {
	const articleId: ArticleId = idOf('article', slug);
	const textId = idOf('text', slug);
	const idAt = (index: number): StatementId => idOf('statement', `${slug}.s${index + 1}`);
	const count = parts.statements.length;
	const records: ArgumentRecord[] = [
		{ id: articleId, title: `Article ${slug}`, authorIds: [], textId, textKind: 'original', language: 'en' },
		{ id: textId, articleId, kind: 'original', text: parts.statements.map((one) => one.sentence).join(' ') }
	];

	const inferences = new Map<string, ArgumentRecord>();
	const concluded = new Set<number>();
	for (const { to, premises, status } of count < 2 ? [] : parts.inferences) {
		const conclusion = to % (count - 1);
		const later = count - conclusion - 1;
		const chosen = [...new Set(premises.map((premise) => conclusion + 1 + (premise % later)))].sort((a, b) => a - b);
		const isAccepted = [conclusion, ...chosen].every((index) => !parts.statements[index]?.suggested);
		const id = idOf('inference', `${slug}.${chosen.join('.')}-${conclusion}`);
		concluded.add(conclusion);
		inferences.set(id, {
			id,
			articleId,
			premiseIds: chosen.map(idAt),
			conclusionId: idAt(conclusion),
			status: isAccepted ? 'accepted' : 'suggested',
			...(status % 3 === 0 && { scheme: 'expert-opinion', why: 'because', score: 0.25 })
		});
	}

	const main = parts.main === undefined ? undefined : [...concluded][parts.main % Math.max(1, concluded.size)];
	let start = 0;
	for (const [index, one] of parts.statements.entries()) {
		const end = start + one.sentence.length;
		const passage: Passage = {
			start,
			end,
			exact: one.sentence,
			prefix: start > 0 ? ' ' : '',
			suffix: '',
			...(one.hashes.length > 0 && { hashes: one.hashes })
		};
		const isConclusion = concluded.has(index);
		const evidenceKind = isConclusion ? undefined : EVIDENCE_KINDS[one.evidence];
		const implicit = one.implicit && index !== main;
		records.push({
			id: idAt(index),
			articleId,
			role: isConclusion ? 'conclusion' : evidenceKind ? 'evidence' : 'premise',
			...(evidenceKind && { evidenceKind }),
			isMain: index === main,
			wording: `Statement ${index + 1}.`,
			voice: one.reported ? 'reported' : 'own',
			implicit,
			status: one.suggested ? 'suggested' : 'accepted',
			passages: implicit ? [] : [passage],
			...(one.note !== undefined && { note: one.note }),
			...(one.foreign !== undefined && { 'x-later': { words: one.foreign } })
		});
		start = end + 1;
	}

	const attacks = new Map<string, ArgumentRecord>();
	const steps = [...inferences.values()];
	for (const { by, on, kind } of count === 0 ? [] : parts.attacks) {
		const attacker = by % count;
		const targets = [...parts.statements.keys()]
			.map((index): RecordId => idAt(index))
			.concat(steps.map((step) => step.id));
		const targetId = pick(targets, on);
		if (targetId === undefined || targetId === idAt(attacker)) continue;
		const id = idOf('attack', `${slug}.${attacker}-${targetId.replace(/^.*:/, '')}`);
		attacks.set(id, {
			id,
			articleId,
			attackerId: idAt(attacker),
			targetId: targetId as StatementId,
			kind: pick(ATTACK_KINDS, kind) ?? 'objection',
			status: 'suggested'
		});
	}
	const placed = new Map(parts.places.map(({ of, x }) => [of % Math.max(1, count), x] as const));
	for (const [index, x] of count === 0 ? [] : placed)
		records.push({ id: idOf('placement', `${slug}.${index}`), articleId, statementId: idAt(index), x, y: x / 4 });
	return recordsOf([...records, ...steps, ...attacks.values()]);
}
