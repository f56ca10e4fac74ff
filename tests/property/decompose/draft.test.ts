/** The laws of drafting: whatever the text, a draft is sound, quotes it verbatim and comes out the same every time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '#argument/diff.ts';
import { check } from '#argument/check.ts';
import { countingIds, type StatementId } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, recordsOf, type Records } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import { decompose } from '#decompose/pipeline.ts';
import type { Draft } from '#decompose/decomposition.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { anyText } from '../../support/prose.ts';

const CLAUSES =
	`the council should buy the boat|critics say that nobody would use it|the fare rose by 12 percent in 2019|fewer people come every year
it pays|because the old pier leaks|although it costs money|for example, Mayor Lind sold the shed|I work on the island|this would help the school
therefore the line must stay|some people think that boats are slow|the study found that 40 of 61 crews slept badly|what should be done
according to Ada Bell the winter was mild|nobody knows|in conclusion, we need the boat|they forget how cold it is|however, bridges last|it did not`
		.split(/[|\n]/)
		.map((clause) => clause.trim());

/** Clauses put together by chance: in sentences, quotations and paragraphs, with doubles, headings and lost stops. */
const argument = fc
	.array(
		fc.tuple(
			fc.constantFrom(...CLAUSES),
			fc.constantFrom(
				'. ',
				'. ',
				', ',
				'; ',
				'? ',
				'.\n\n',
				'.\n',
				' ',
				'.” “',
				'.12 ',
				': ',
				' – ',
				'...',
				'.\n\nThe case\n\n'
			)
		),
		{ minLength: 3, maxLength: 40 }
	)
	.map((pieces) => {
		const text = pieces.map(([clause, end]) => `${clause}${end}`).join('');
		return text.replace(
			/(^|[.?”\n] *“?)(\p{Ll})/gu,
			(_, before: string, first: string) => before + first.toUpperCase()
		);
	});

const texts = fc.oneof({ weight: 4, arbitrary: argument }, { weight: 1, arbitrary: anyText });

function draftOf(text: string): Draft | null {
	const draft = decompose({ text, articleId: 'article:a', language: 'en' }, countingIds('d'));
	return draft.kind === 'draft' ? draft : null;
}

function recordsWith(text: string, draft: Draft): Records {
	const records = recordsOf([
		{
			id: 'article:a',
			title: 'A text',
			titleSupplied: true,
			authorIds: [],
			language: 'en',
			textId: 'text:a',
			textKind: 'original'
		},
		{ id: 'text:a', articleId: 'article:a', kind: 'original', text }
	]);
	return apply(records, draft.diff);
}

describe('a draft of any text', () => {
	test('is free of errors', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const draft = draftOf(text);
				if (draft) expect(check(recordsWith(text, draft)).filter(isError)).toEqual([]);
				else expect(text).not.toMatch(/council/);
			}),
			RUNS
		);
	});

	test('quotes the text verbatim, with the words around it', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const draft = draftOf(text);
				for (const { passages, wording } of allOf(recordsOf(draft?.diff.added ?? []), 'statement')) {
					expect(wording.trim()).not.toBe('');
					expect(passages.length).toBeGreaterThan(0);
					for (const one of passages.filter(isQuotePassage)) {
						expect(text.slice(one.start, one.end)).toBe(one.exact);
						expect(text.slice(0, one.start).endsWith(one.prefix)).toBe(true);
						expect(text.slice(one.end).startsWith(one.suffix)).toBe(true);
					}
				}
			}),
			RUNS
		);
	});

	test('has one main conclusion and no circle; every statement leads to it, but for what one paragraph leaves untied', () => {
		fc.assert(
			fc.property(argument, (text) => {
				const draft = draftOf(text);
				if (!draft || draft.diff.added.length === 0) return;
				const records = recordsOf(draft.diff.added);
				const statements = allOf(records, 'statement');
				const mains = statements.filter(({ isMain }) => isMain);
				expect(mains).toHaveLength(1);
				const next = new Map<StatementId, StatementId>();
				for (const { premiseIds, conclusionId } of allOf(records, 'inference'))
					for (const premise of premiseIds) next.set(premise, conclusionId);
				for (const { attackerId, targetId } of allOf(records, 'attack')) next.set(attackerId, targetId as StatementId);
				for (const { id } of statements) {
					let at = id;
					for (let steps = 0; steps <= statements.length && next.has(at); steps++) at = next.get(at) ?? at;
					expect(next.has(at)).toBe(false);
					if (/\n\s*\n/.test(text.trim())) expect(at).toBe(mains[0]?.id);
				}
			}),
			RUNS
		);
	});

	test('is the same every time', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(draftOf(text)).toEqual(draftOf(text));
			}),
			RUNS
		);
	});

	test('says of every sentence whether it is used, and why not', () => {
		fc.assert(
			fc.property(argument, (text) => {
				const draft = draftOf(text);
				if (!draft) return;
				expect(draft.sentencesUsed).toBeLessThanOrEqual(draft.sentences);
				const unused = draft.sentences - draft.sentencesUsed;
				expect(draft.leftOut.filter(({ reason }) => reason !== 'heading').length).toBeGreaterThanOrEqual(unused);
				for (const { start, end } of draft.leftOut) expect(end).toBeGreaterThan(start);
			}),
			RUNS
		);
	});
});

test('a second run over its own draft changes nothing', () => {
	fc.assert(
		fc.property(argument, (text) => {
			const first = draftOf(text);
			if (!first) return;
			const existing = recordsOf(first.diff.added);
			const again = decompose({ text, articleId: 'article:a', language: 'en', existing }, countingIds('e'));
			expect(again).toMatchObject({ kind: 'draft', diff: { added: [], updated: [], removed: [] } });
		}),
		RUNS
	);
});
