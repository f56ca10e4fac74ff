/**
 * The law of every foreign format that is written and read: what is read back is what was written, but for what the loss report
 * names; and nothing is in it that was not there. Statements are told apart by their wording, because ids change.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { check } from '#argument/check.ts';
import { countingIds, type RecordId } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, get, type ArgumentRecord, type Records } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { Reader, Writer } from '#interchange/foreign.ts';
import type { LossReport } from '#interchange/loss.ts';
import { asWording } from '#interchange/one-line.ts';
import { anArticle, words } from './arbitraries.ts';

/** What trips the lexers of the formats. */
const hardWords = fc.oneof(
	words,
	fc.constantFrom(
		'[sic]',
		'<b>x</b>',
		'{1,2}',
		'*a_',
		'#x',
		':smile:',
		'.v.',
		'C:\\dir',
		'// a /* b',
		'(1) so',
		'-- x --',
		'=1+1',
		"'=1",
		'a,b;c\t"d"',
		'&amp; &#39;',
		'1.1. Pro:',
		'@[A]',
		'<!-- --> ===',
		'- [C1] x',
		'R1\tsupports'
	),
	fc.string({ maxLength: 30 })
);

/** One article's map with hard wordings, no two alike, with tags, schemes and an author. */
export const aWordedArticle: fc.Arbitrary<Map<RecordId, ArgumentRecord>> = fc
	.record({
		records: anArticle(),
		said: fc.array(hardWords, { minLength: 10, maxLength: 10 }),
		title: hardWords,
		author: fc.option(fc.constantFrom('Ada Lee', 'Lee', 'The editors of the Post'), { nil: undefined }),
		tags: fc.uniqueArray(hardWords, { maxLength: 2, selector: asWording })
	})
	.map(({ records, said, title, author, tags }) => {
		const after = new Map(records);
		for (const [index, statement] of allOf(records, 'statement').entries()) {
			const wording = `${said[index % said.length] ?? ''} ${index + 1}`;
			const foreignId =
				index % 2 === 0 ? said[(index + 1) % said.length] : ['A', 'Jobs', 'Night ferries', 'P1'][index % 4];
			const worded = { ...statement, foreignId, wording, ...(index % 3 === 0 && tags.length > 0 && { tags }) };
			after.set(statement.id, worded);
		}
		for (const [index, step] of allOf(records, 'inference').entries()) {
			const named = { ...step, foreignId: said[index % said.length] };
			after.set(step.id, named);
		}
		for (const article of allOf(records, 'article')) {
			const authorIds = author === undefined ? [] : (['author:w'] as const);
			after.set(article.id, { ...article, title: `${title} T`, authorIds: [...authorIds] });
		}
		if (author !== undefined) after.set('author:w', { id: 'author:w', name: author });
		return after;
	});

interface Side {
	readonly statements: Map<string, Statement>;
	readonly inferences: Map<string, Inference>;
	readonly attacks: Map<string, Attack>;
}

function sideOf(records: Records): Side {
	const worded = (id: RecordId) => asWording(get(records, id as Statement['id'])?.wording ?? id);
	const step = (one: Inference) => `${one.premiseIds.map(worded).sort().join(' + ')} -> ${worded(one.conclusionId)}`;
	const target = (one: Attack) => {
		const undercut = get(records, one.targetId as Inference['id']);
		return undercut && 'premiseIds' in undercut ? `(${step(undercut)})` : worded(one.targetId);
	};
	return {
		statements: new Map(allOf(records, 'statement').map((one) => [asWording(one.wording), one])),
		inferences: new Map(allOf(records, 'inference').map((one) => [step(one), one])),
		attacks: new Map(allOf(records, 'attack').map((one) => [`${worded(one.attackerId)} -/> ${target(one)}`, one]))
	};
}

/** Which words of the loss report excuse a field that came back different. */
const EXCUSES: Readonly<Record<string, RegExp>> = {
	role: /roles|unsaid|statements/,
	isMain: /main conclusion|statements/,
	voice: /reported/,
	implicit: /unsaid/,
	status: /suggestions/,
	evidenceKind: /evidence|roles/,
	note: /notes/,
	tags: /tags/,
	why: /grounds/,
	score: /scores/,
	scheme: /schemes/,
	kind: /kinds of attacks/,
	passages: /passages/
};

export async function expectSameUpToLoss(records: Records, write: Writer, read: Reader): Promise<void> {
	const { text, beside, loss } = write(records);
	const again = await read(text, countingIds('n'), { ...(beside !== undefined && { beside }) });
	expect(again.problems.filter(isError)).toEqual([]);
	expect(check(again.records).filter(isError)).toEqual([]);
	const before = sideOf(records);
	const after = sideOf(again.records);
	expectCovered(before.statements, after.statements, loss, /statements/);
	expectCovered(before.inferences, after.inferences, loss, /steps|statements/);
	expectCovered(before.attacks, after.attacks, loss, /attacks|undercuts|statements/);
	const textOf = (side: Records) => allOf(side, 'text').map((one) => one.text);
	if (textOf(records).join('') !== textOf(again.records).join(''))
		expect(loss.map((one) => one.what)).toContain('texts');
}

function expectCovered<R extends Statement | Inference | Attack>(
	before: ReadonlyMap<string, R>,
	after: ReadonlyMap<string, R>,
	loss: LossReport,
	missing: RegExp
): void {
	const excused = (id: RecordId, what: RegExp) =>
		loss.some((one) => what.test(one.what) && one.where.some((where) => where === id || where.startsWith(`${id} `)));
	for (const [key, from] of before) {
		const to = after.get(key);
		if (!to) {
			expect(excused(from.id, missing), `${key} is gone and not reported`).toBe(true);
			continue;
		}
		for (const [field, what] of Object.entries(EXCUSES)) {
			const [was, is] = [from, to].map((record) => seen(field, record));
			if (JSON.stringify(was) === JSON.stringify(is)) continue;
			expect(
				excused(from.id, what),
				`${field} of ${from.id} was ${JSON.stringify(was)}, is ${JSON.stringify(is)}, and is not reported`
			).toBe(true);
		}
	}
	// A step that is parted comes back as several.
	if (loss.some((one) => one.what === 'steps that take premises together')) return;
	expect([...after.keys()].filter((key) => !before.has(key))).toEqual([]);
}

/** A field as it is compared: passages by their place and words. */
function seen(field: string, record: Statement | Inference | Attack): unknown {
	const value: unknown = (record as unknown as Record<string, unknown>)[field];
	if (field === 'tags')
		return Array.isArray(value) && value.length > 0 ? value.map((tag) => asWording(String(tag))) : undefined;
	if (field !== 'passages' || !('passages' in record)) return value;
	return record.passages
		.filter(isQuotePassage)
		.map(({ start, end, exact }) => [start, end, exact])
		.sort();
}

/** A map as lines of its wordings: statements that nothing is tied to, steps, attacks; what a file is expected to say. */
export function told(records: Records): string[] {
	const { statements, inferences, attacks } = sideOf(records);
	const relations = [...inferences.keys(), ...attacks.keys()];
	const alone = [...statements.keys()].filter((wording) => !relations.some((line) => line.includes(wording)));
	return [...alone, ...relations].sort();
}
