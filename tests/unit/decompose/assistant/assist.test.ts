import { afterEach, describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { apply } from '#argument/diff.ts';
import { countingIds } from '#argument/ids.ts';
import { allOf, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import { describe as passageOf } from '#anchoring/describe.ts';
import { assist, type Assistance, type Assisted, type AssistProgress } from '#decompose/assistant/assist.ts';
import type { DecomposeInput } from '#decompose/decomposition.ts';
import {
	chatServer,
	diesAfter,
	fails,
	inOnePiece,
	streams,
	type ChatServer,
	type Reply
} from '../../../support/chat-server.ts';

const TEXT = `The town should make its trams free. Fares cost more to collect than they bring in.
Last year the machines alone took 4 million euros. Some say that free trams fill up with people who would have walked.
But walkers leave room for nobody: they pay nothing either way.`;

const ANSWER = {
	statements: [
		{ id: 's1', quote: 'The town should make its trams free.', role: 'conclusion', main: true, confidence: 0.9 },
		{
			id: 's2',
			quote: 'Fares cost more to collect than they bring in.',
			role: 'premise',
			wording: 'Fares do not pay.'
		},
		{ id: 's3', quote: 'Last year the machines alone took 4 million euros.', role: 'evidence', kind: 'figure' },
		{ id: 's4', quote: 'free trams fill up with people who would have walked', role: 'premise', voice: 'reported' },
		{ id: 's5', quote: 'Every town that tried it was happy.', role: 'evidence' }
	],
	relations: [
		{ from: ['s3'], to: 's2', type: 'supports', why: 'a figure for it', confidence: 0.7 },
		{ from: ['s2'], to: 's1', type: 'supports' },
		{ from: ['s4'], to: 's1', type: 'attacks' },
		{ from: ['s1'], to: 's3', type: 'supports' },
		{ from: ['s5'], to: 's1', type: 'supports' },
		{ from: ['s2'], to: 's1', type: 'supports' }
	]
};

const ARTICLE: ArgumentRecord[] = [
	{ id: 'article:a', title: 'Trams', authorIds: [], textId: 'text:t' },
	{ id: 'text:t', articleId: 'article:a', text: TEXT }
];

let server: ChatServer | null = null;
afterEach(() => server?.close());

interface Run {
	readonly answer: Assistance;
	readonly waits: number[];
	readonly heard: AssistProgress[];
}

async function run(
	replies: readonly Reply[],
	input: Partial<DecomposeInput> = {},
	stop = new AbortController()
): Promise<Run> {
	server = await chatServer(replies);
	const waits: number[] = [];
	const heard: AssistProgress[] = [];
	const around = {
		fetch,
		now: () => 0,
		wait: (milliseconds: number, signal: AbortSignal) => {
			if (milliseconds === 300_000)
				return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
			waits.push(milliseconds);
			return Promise.resolve();
		},
		signal: stop.signal
	};
	const connection = { address: server.address, model: 'small', key: null };
	const whole: DecomposeInput = { text: TEXT, articleId: 'article:a', existing: recordsOf(ARTICLE), ...input };
	const answer = await assist(whole, connection, countingIds('x'), around, (one) => heard.push(one));
	return { answer, waits, heard };
}

function suggested({ answer }: Run): Assisted {
	return answer.kind === 'suggested' ? answer : expect.fail(`no suggestions: ${JSON.stringify(answer)}`);
}

function after({ diff }: Assisted, records: Records = recordsOf(ARTICLE)) {
	return apply(records, diff);
}

describe('a draft made with an assistant', () => {
	it('is a change of suggested records whose every passage stands in the text', async () => {
		const result = suggested(await run([streams(ANSWER)]));
		const records = after(result);
		expect(check(records)).toEqual([]);
		const statements = allOf(records, 'statement');
		expect(statements.map(({ role, isMain, status, wording }) => [role, isMain, status, wording])).toEqual([
			['conclusion', true, 'suggested', 'The town should make its trams free.'],
			['conclusion', false, 'suggested', 'Fares do not pay.'],
			['evidence', false, 'suggested', 'Last year the machines alone took 4 million euros.'],
			['premise', false, 'suggested', 'free trams fill up with people who would have walked']
		]);
		for (const { passages } of statements)
			for (const passage of passages.filter(isQuotePassage))
				expect(TEXT.slice(passage.start, passage.end)).toBe(passage.exact);
		expect(statements[3]).toMatchObject({ voice: 'reported', why: 'Suggested by the assistant.' });
		expect(allOf(records, 'inference')[0]).toMatchObject({ why: 'The assistant: a figure for it', score: 0.7 });
		expect(allOf(records, 'attack')).toHaveLength(1);
	});

	it('counts what it dropped: a quote that is not in the text, a circle, a repetition', async () => {
		const { counts } = suggested(await run([streams(ANSWER)]));
		expect(counts).toEqual({ statements: 4, relations: 3, unverifiable: 1, malformed: 0, decided: 0, loose: 3 });
	});

	it('never touches what a person accepted or rejected', async () => {
		const accepted: ArgumentRecord = {
			id: 'statement:mine',
			articleId: 'article:a',
			role: 'conclusion',
			isMain: true,
			wording: 'Free trams!',
			voice: 'own',
			implicit: false,
			status: 'accepted',
			passages: [passageOf(TEXT, { start: 0, end: 36 })]
		};
		const rejected: ArgumentRecord = {
			...accepted,
			id: 'statement:gone',
			isMain: false,
			status: 'suggested',
			passages: [passageOf(TEXT, { start: TEXT.indexOf('Last year'), end: TEXT.indexOf(' Some say') })]
		};
		const existing = recordsOf([...ARTICLE, accepted]);
		const result = suggested(await run([streams(ANSWER)], { existing, rejected: [rejected] }));
		const records = after(result, existing);
		expect(records.get('statement:mine')).toBe(accepted);
		expect(result.counts).toMatchObject({ decided: 2, statements: 2 });
		expect(allOf(records, 'statement').map(({ wording }) => wording)).not.toContain(
			'Last year the machines alone took 4 million euros.'
		);
		expect(allOf(records, 'inference').map(({ conclusionId }) => conclusionId)).toEqual(['statement:mine']);
		expect(allOf(records, 'statement').filter(({ isMain }) => isMain)).toEqual([accepted]);
	});

	it('takes the place of what was suggested before, and keeps the ids of the same words', async () => {
		const first = after(suggested(await run([streams(ANSWER)])));
		const fewer = { ...ANSWER, statements: ANSWER.statements.slice(0, 2) };
		const second = after(suggested(await run([streams(fewer)], { existing: first })), first);
		expect(allOf(second, 'statement').map(({ id }) => id)).toEqual(
			allOf(first, 'statement')
				.slice(0, 2)
				.map(({ id }) => id)
		);
		expect(check(second)).toEqual([]);
	});
});

describe('a long article', () => {
	const paragraph = (n: number) => `Point ${n} is plain. ${'Words and words and words again. '.repeat(120)}`;
	const long = [1, 2, 3, 4, 5].map(paragraph).join('\n\n');
	const input = { text: long, title: 'Points', existing: recordsOf([]) };
	const answerFor: Reply = (asked, response) => {
		const points = [...(asked.question.split('<article>')[1] ?? '').matchAll(/Point (\d) is plain\./g)].map(
			([quote], at) => ({
				id: `s${at + 1}`,
				quote,
				role: at === 0 ? 'conclusion' : 'premise'
			})
		);
		const relations = asked.question.includes('1.s1:') ? [{ from: ['s1'], to: '1.s1', type: 'supports' }] : [];
		streams({ statements: points, relations })(asked, response);
	};

	it('is sent in parts, each with the conclusions found before, and becomes one change', async () => {
		const done = await run([answerFor], input);
		const { diff, parts, unread } = suggested(done);
		expect([parts, unread]).toEqual([3, 0]);
		expect(server?.asked.map(({ question }) => question.slice(0, 52))).toEqual([
			'Title: Points\nThis is part 1 of 3 of the article.\n<a',
			'Title: Points\nThis is part 2 of 3 of the article.\nCo',
			'Title: Points\nThis is part 3 of 3 of the article.\nCo'
		]);
		for (const { question } of server?.asked ?? []) expect(question.length).toBeLessThan(12_000);
		const records = recordsOf(diff.added as readonly ArgumentRecord[]);
		expect(allOf(records, 'statement')).toHaveLength(5);
		expect(allOf(records, 'inference')).toHaveLength(2);
		expect(done.heard.at(-1)).toMatchObject({ part: 3, of: 3, waiting: null });
	});

	it('is cut smaller where a model cannot take a part', async () => {
		const small: Reply = (asked, response) =>
			(asked.question.length > 6_000 ? fails(413, '') : answerFor)(asked, response);
		const { diff, unread } = suggested(await run([small], input));
		expect(unread).toBe(0);
		expect(allOf(recordsOf(diff.added as readonly ArgumentRecord[]), 'statement')).toHaveLength(5);
	});

	it('keeps what the parts before a failure brought, and says which failure it was', async () => {
		const { counts, stopped, unread } = suggested(await run([answerFor, fails(500, { error: 'boom' })], input));
		expect(stopped).toMatchObject({ kind: 'server-fault', said: 'boom' });
		expect([counts.statements, unread]).toEqual([2, 2]);
	});

	it('waits as long as the server asks, and goes on', async () => {
		const limited = fails(429, {}, { 'Retry-After': '9' });
		const done = await run([answerFor, limited, answerFor], input);
		expect(suggested(done)).toMatchObject({ parts: 3, stopped: null });
		expect(done.waits).toEqual([9_000]);
		expect(done.heard).toContainEqual({ part: 2, of: 3, received: 0, waiting: 9, isTold: true });
	});

	it('gives up waiting in the end, and where the wait is too long', async () => {
		const always = await run([fails(429, {})], input);
		expect(always.answer).toMatchObject({ kind: 'failed', failure: { kind: 'rate-limited' } });
		expect(always.waits).toEqual([5_000, 15_000, 30_000]);
		expect(always.heard).toContainEqual(expect.objectContaining({ waiting: 5, isTold: false }));
		const tomorrow = await run([fails(429, {}, { 'Retry-After': '86400' })], input);
		expect(tomorrow.answer).toMatchObject({ failure: { kind: 'rate-limited', retryAfter: 86_400 } });
		expect(tomorrow.waits).toEqual([]);
	});

	it('changes nothing where the user cancels', async () => {
		const stop = new AbortController();
		const cancels: Reply = (asked, response) => {
			if (server?.asked.length === 2) stop.abort();
			answerFor(asked, response);
		};
		expect((await run([cancels], input, stop)).answer).toEqual({ kind: 'cancelled' });
	});
});

describe('an answer that is not whole', () => {
	it('gives what is whole in it, and says that something may be missing', async () => {
		const length = JSON.stringify(ANSWER).indexOf('"s4"');
		const result = suggested(await run([diesAfter(ANSWER, length)]));
		expect(result).toMatchObject({ cutShort: 1, counts: { statements: 3, relations: 0 } });
	});

	it('that holds nothing to read is a failure, and nothing changes', async () => {
		expect((await run([streams('I would rather not say.')])).answer).toEqual({
			kind: 'failed',
			failure: { kind: 'malformed' }
		});
		expect((await run([inOnePiece('<html>', 'text/html')])).answer).toMatchObject({
			failure: { kind: 'not-an-assistant' }
		});
	});
});
