/** The laws of correcting a text: what is carried along stands on its own words, and what could be a lookalike is left to a person. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Correction, correcting, passagesInto } from '#anchoring/correction.ts';
import { describe, occurrencesOf } from '#anchoring/describe.ts';
import type { Span } from '#anchoring/span.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { check } from '#argument/check.ts';
import { correctText } from '#argument/commands/correct-text.ts';
import { apply, invert } from '#argument/diff.ts';
import { idOf } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, recordsOf, type Records } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';
import { textsPointedInto } from '#argument/texts.ts';

/** So many corrections, whatever the run: more in the nightly one. */
const CORRECTIONS = { numRuns: Math.min(2_000, Math.max(200, Number(process.env['FC_RUNS'] ?? 0))) };
const ARTICLE = 'article:a' as const;

/** Few sentences, so that many of them stand several times, also in one another. */
const SENTENCES = [
	'The harbor is closed.',
	'Nobody asked the fishers.',
	'The harbor is closed. Nobody asked the fishers.',
	'In 2019 takings rose by 1.5 percent.',
	'In 2019 takings rose by 15 percent.',
	'Yes.',
	'The council, which met in “Harwick”, said that the quay would be mended before the winter came.',
	'A ferry is cheaper than a bridge, and it can be sold again.'
] as const;
const sentence = fc.nat({ max: SENTENCES.length - 1 });

/** A character with the place it had before the correction; -1 for one that came with it. */
interface Tracked {
	readonly unit: string;
	readonly was: number;
}

interface Edit {
	readonly how: 'drop' | 'copy' | 'move' | 'typo' | 'insert' | 'cut' | 'rewrap' | 'gap';
	readonly at: number;
	readonly to: number;
	readonly sentence: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
	how: fc.constantFrom('drop', 'copy', 'move', 'typo', 'insert', 'cut', 'rewrap', 'gap'),
	at: fc.nat({ max: 10_000 }),
	to: fc.nat({ max: 10_000 }),
	sentence
});

const fresh = (words: string): Tracked[] =>
	Array.from({ length: words.length }, (_, at) => ({ unit: words.charAt(at), was: -1 }));

/** Where sentences begin and end, in the text as it now is. */
function sentenceAt(text: readonly Tracked[], at: number): Span {
	const words = text.map((one) => one.unit).join('');
	const ends = [...words.matchAll(/[.”]\s+/g)].map((match) => match.index + match[0].length);
	const edges = [0, ...ends.filter((end) => end < words.length), words.length];
	const index = at % Math.max(1, edges.length - 1);
	return { start: edges[index] ?? 0, end: edges[index + 1] ?? words.length };
}

function edited(text: readonly Tracked[], { how, at, to, sentence: which }: Edit): Tracked[] {
	const { start, end } = sentenceAt(text, at);
	const unit = at % Math.max(1, text.length);
	const words = SENTENCES[which] ?? '';
	switch (how) {
		case 'drop':
			return [...text.slice(0, start), ...text.slice(end)];
		case 'copy': {
			const place = sentenceAt(text, to).start;
			const copy = text.slice(start, end).map((one) => ({ ...one, was: -1 }));
			return [...text.slice(0, place), ...copy, ...text.slice(place)];
		}
		case 'move': {
			const rest = [...text.slice(0, start), ...text.slice(end)];
			const place = rest.length === 0 ? 0 : sentenceAt(rest, to).start;
			return [...rest.slice(0, place), ...text.slice(start, end), ...rest.slice(place)];
		}
		case 'typo':
			return [...text.slice(0, unit), ...fresh('x'), ...text.slice(unit + 1)];
		case 'insert':
			return [...text.slice(0, start), ...fresh(`${words} `), ...text.slice(start)];
		case 'cut':
			return [...text.slice(0, unit), ...text.slice(unit + 1 + (to % 40))];
		case 'rewrap':
			// Set in other lines: the words are the same, the white space is not.
			return text.map((one, index) => (one.unit === ' ' && index % 3 === 0 ? { ...one, unit: '\n' } : one));
		case 'gap':
			return [...text.slice(0, unit), ...fresh('\n\n'), ...text.slice(unit)];
	}
}

function articleOf(text: string, spans: readonly Span[]): Records {
	const id = textIdOf(text);
	const statements = spans.map((span, at) => ({
		id: idOf('statement', `s${at}`),
		articleId: ARTICLE,
		role: 'premise' as const,
		isMain: false,
		wording: `What is said at ${at}`,
		voice: 'own' as const,
		implicit: false,
		status: 'accepted' as const,
		passages: [describe(text, span)]
	}));
	return recordsOf([
		{ id: ARTICLE, title: 'Harwick', authorIds: [], textId: id, textKind: 'original' },
		{ id, articleId: ARTICLE, kind: 'original', text },
		...statements
	]);
}

const spaced = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Surroundings are compared by their letters: a line break or a comma more makes no other place of them. */
const letters = (words: string) => words.toLowerCase().replace(/[^a-z0-9]+/g, '');

const aCorrection = fc.record({
	sentences: fc.array(sentence, { minLength: 1, maxLength: 9 }),
	spans: fc.array(fc.record({ at: fc.nat(), length: fc.integer({ min: 1, max: 60 }) }), { maxLength: 3 }),
	edits: fc.array(edit, { minLength: 1, maxLength: 4 })
});

function scene({ sentences, spans, edits }: typeof aCorrection extends fc.Arbitrary<infer T> ? T : never) {
	const words = sentences.map((one) => SENTENCES[one] ?? '');
	const before = words.join(' ');
	let at = 0;
	const own = words.map((one) => {
		const span = { start: at, end: at + one.length };
		at = span.end + 1;
		return span;
	});
	const random = spans.map(({ at: from, length }) => {
		const start = from % before.length;
		return { start, end: Math.min(before.length, start + length) };
	});
	const after = edits.reduce(
		edited,
		Array.from({ length: before.length }, (_, was) => ({ unit: before.charAt(was), was }))
	);
	return { before, after, text: after.map((one) => one.unit).join(''), spans: [...own, ...random] };
}

/** Where the passage's own characters stand after the correction, in one piece; null where they do not. */
function truePlace(after: readonly Tracked[], { start, end }: Span): Span | null {
	const first = after.findIndex((one) => one.was === start);
	if (first < 0) return null;
	for (let offset = 0; offset < end - start; offset++) if (after[first + offset]?.was !== start + offset) return null;
	return { start: first, end: first + end - start };
}

test('a passage is carried onto its own words, onto the only ones, or onto words in the same surroundings; never onto a lookalike', () => {
	fc.assert(
		fc.property(aCorrection, (drawn) => {
			const { before, after, text, spans } = scene(drawn);
			const records = articleOf(before, spans);
			const correction = new Correction(before, text);
			for (const at of passagesInto(records, ARTICLE, textIdOf(before))) {
				const { state, span } = correction.carry(at);
				if (state !== 'exact' && state !== 'moved') continue;
				const there = span && text.slice(span.start, span.end);
				expect(spaced(there ?? '')).toBe(spaced(at.passage.exact));
				const truth = truePlace(after, at.passage);
				if (!span || (truth?.start === span.start && truth.end === span.end)) continue;
				const isOnly =
					occurrencesOf(spaced(before), spaced(at.passage.exact)).length === 1 &&
					occurrencesOf(spaced(text), spaced(at.passage.exact)).length === 1;
				const sides = describe(text, span);
				const isAlike =
					letters(sides.prefix).slice(-16) === letters(at.passage.prefix).slice(-16) &&
					letters(sides.suffix).slice(0, 16) === letters(at.passage.suffix).slice(0, 16);
				expect({ isOnly, isAlike }).not.toEqual({ isOnly: false, isAlike: false });
			}
		}),
		CORRECTIONS
	);
});

test('a correction keeps integrity and the old version while a passage points into it, and is undone in one step', () => {
	fc.assert(
		fc.property(aCorrection, (drawn) => {
			const { before, text, spans } = scene(drawn);
			fc.pre(text !== before && text !== '');
			const records = articleOf(before, spans);
			const fromId = textIdOf(before);
			const correction = new Correction(before, text);
			const carried = passagesInto(records, ARTICLE, fromId)
				.map((at) => correction.carry(at))
				.flatMap((one) => (one.state === 'exact' || one.state === 'moved' ? [{ ...one, to: one.span }] : []));
			const diff = correctText(records, correcting(records, ARTICLE, fromId, correction, carried));
			if (isRefusal(diff)) return expect.fail(JSON.stringify(diff));
			const corrected = apply(records, diff);
			expect(check(corrected).filter(isError)).toEqual([]);
			expect(apply(corrected, invert(diff))).toEqual(records);
			const pointed = textsPointedInto(corrected, ARTICLE);
			const isWaiting = carried.length < allOf(records, 'statement').length;
			expect(corrected.has(fromId)).toBe(isWaiting);
			expect(pointed.has(fromId)).toBe(isWaiting);
			for (const statement of allOf(corrected, 'statement')) expect(statement.passages.length).toBeLessThanOrEqual(1);
		}),
		CORRECTIONS
	);
});

test('a misprint mended in one sentence leaves the passages elsewhere where they were, if their words stand only once', () => {
	fc.assert(
		fc.property(fc.nat({ max: 5 }), fc.nat({ max: 200 }), (gone, at) => {
			const once = SENTENCES.filter((_, index) => index > 2 && index !== 5);
			const before = once.join(' ');
			const target = once[gone % once.length] ?? '';
			const start = before.indexOf(target);
			const unit = start + (at % target.length);
			const text = `${before.slice(0, unit)}${before.charAt(unit) === 'q' ? 'p' : 'q'}${before.slice(unit + 1)}`;
			const correction = new Correction(before, text);
			for (const other of once) {
				if (other === target) continue;
				const from = before.indexOf(other);
				const span = { start: from, end: from + other.length };
				const carried = correction.carry({ statementId: 'statement:s', index: 0, passage: describe(before, span) });
				expect(['exact', 'moved']).toContain(carried.state);
				expect(carried.span).toEqual(span);
			}
		}),
		CORRECTIONS
	);
});
