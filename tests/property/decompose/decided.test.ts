import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIdOf } from '#anchoring/text-id.ts';
import { check } from '#argument/check.ts';
import { acceptStatements } from '#argument/commands/accept-statements.ts';
import { mergeStatements } from '#argument/commands/merge-statements.ts';
import { rejectSuggested } from '#argument/commands/reject-suggested.ts';
import { relinkStatement } from '#argument/commands/relink-statement.ts';
import { rewordStatement } from '#argument/commands/reword-statement.ts';
import { setRole } from '#argument/commands/set-role.ts';
import { apply } from '#argument/diff.ts';
import { countingIds, type RecordId, type StatementId } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import { isRefusal } from '#argument/refusal.ts';
import { decompose } from '#decompose/pipeline.ts';

const TEXT = readFileSync('tests/fixtures/review/evening-ferry.txt', 'utf8');
const ARTICLE: ArgumentRecord[] = [
	{ id: 'article:a', title: 'Keep the evening ferry', authorIds: [], textId: textIdOf(TEXT) },
	{ id: textIdOf(TEXT), articleId: 'article:a', text: TEXT }
];

function drafted(records: Records, ids: string): Map<RecordId, ArgumentRecord> {
	const draft = decompose({ text: TEXT, articleId: 'article:a', existing: records }, countingIds(ids));
	return draft.kind === 'draft' ? apply(records, draft.diff) : expect.fail(draft.kind);
}

const START = drafted(recordsOf(ARTICLE), 'x');

type Step = readonly [
	kind: 'accept' | 'reject' | 'unlink' | 'link' | 'role' | 'reword' | 'merge',
	at: number,
	to: number
];

const steps: fc.Arbitrary<Step[]> = fc.array(
	fc.tuple(
		fc.constantFrom('accept', 'accept', 'reject', 'reject', 'unlink', 'link', 'role', 'reword', 'merge'),
		fc.nat({ max: 99 }),
		fc.nat({ max: 99 })
	),
	{ maxLength: 30 }
) as fc.Arbitrary<Step[]>;

/** What a person might do in a review. */
function reviewed(start: Records, taken: readonly Step[]): Records {
	let records = start;
	const ids = countingIds('mine');
	for (const [kind, at, to] of taken) {
		const statements = allOf(records, 'statement');
		const inferences = allOf(records, 'inference').filter(({ status }) => status === 'suggested');
		const statementId = statements[at % statements.length]?.id as StatementId;
		const other = statements[to % statements.length]?.id as StatementId;
		const change = {
			accept: () => acceptStatements(records, { statementIds: [statementId] }),
			reject: () => rejectSuggested(records, { recordIds: [statementId] }),
			unlink: () => rejectSuggested(records, { recordIds: [inferences[at % inferences.length]?.id ?? statementId] }),
			link: () => relinkStatement(records, { statementId, to: { statementId: other, relation: 'supports' } }, ids),
			role: () => setRole(records, { statementId, role: to % 2 ? 'premise' : 'evidence' }),
			reword: () => rewordStatement(records, { statementId, wording: `Said anew: ${to}.` }),
			merge: () => mergeStatements(records, { keptId: statementId, otherId: other })
		}[kind]();
		if (!isRefusal(change)) records = apply(records, change);
	}
	return records;
}

const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 100) };

describe('running the engine again after any review', () => {
	it('leaves everything that a person accepted as it is', () => {
		fc.assert(
			fc.property(steps, (taken) => {
				const before = reviewed(START, taken);
				const after = drafted(before, 'y');
				for (const record of before.values())
					if (!('status' in record) || record.status === 'accepted') expect(after.get(record.id)).toBe(record);
				expect(check(after).filter(isError)).toEqual([]);
			}),
			RUNS
		);
	});

	it('makes no suggestion again that was rejected', () => {
		fc.assert(
			fc.property(steps, (taken) => {
				const before = reviewed(START, taken);
				const rejected = get(before, 'article:a')?.rejected ?? [];
				const after = drafted(before, 'y');
				const spans = allOf(after, 'statement')
					.filter(({ status }) => status === 'suggested')
					.flatMap(({ passages }) => passages.filter(isQuotePassage))
					.map(({ start, end }) => `${start}-${end}`);
				const links = [
					...allOf(after, 'inference').flatMap(({ premiseIds, conclusionId, status }) =>
						status === 'accepted' ? [] : premiseIds.map((from) => `${from}>${conclusionId}`)
					),
					...allOf(after, 'attack').flatMap(({ attackerId, targetId, status }) =>
						status === 'accepted' ? [] : [`${attackerId}>${targetId}`]
					)
				];
				for (const one of rejected) {
					if ('start' in one) expect(spans).not.toContain(`${one.start}-${one.end}`);
					else expect(links).not.toContain(`${one.fromId}>${one.toId}`);
				}
			}),
			RUNS
		);
	});

	it('changes nothing where nobody has decided anything, and nothing a second time', () => {
		expect(drafted(START, 'y')).toEqual(START);
		fc.assert(
			fc.property(steps, (taken) => {
				const once = drafted(reviewed(START, taken), 'y');
				expect(drafted(once, 'z')).toEqual(once);
			}),
			RUNS
		);
	});
});
