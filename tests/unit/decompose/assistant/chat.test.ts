import { afterEach, describe, expect, it } from 'vitest';
import { ask, requestOf, type Outcome, type Surroundings } from '#decompose/assistant/chat.ts';
import {
	chatServer,
	diesAfter,
	fails,
	hangs,
	inOnePiece,
	refuses,
	streams,
	type ChatServer,
	type Reply
} from '../../../support/chat-server.ts';

const KEY = 'sk-very-secret';
const MESSAGES = [{ role: 'user', content: 'Take this apart.' }] as const;
let server: ChatServer | null = null;
afterEach(() => server?.close());

/** Waiting takes no time: whoever waits for silence hears it at once, unless `isSilent` says that something will come. */
function around(signal = new AbortController().signal, silenceComes = false): Surroundings {
	return {
		fetch,
		now: () => Date.UTC(2026, 0, 1),
		wait: (_, stop) =>
			new Promise((resolve) => {
				if (silenceComes) setTimeout(resolve, 150);
				stop.addEventListener('abort', () => resolve());
			}),
		signal
	};
}

async function answerTo(reply: Reply, surroundings = around()): Promise<Outcome> {
	server = await chatServer([reply]);
	return ask({ address: server.address, model: 'small', key: KEY }, MESSAGES, surroundings);
}

async function failureFrom(reply: Reply, surroundings = around()) {
	const outcome = await answerTo(reply, surroundings);
	return outcome.kind === 'failed' ? outcome.failure : expect.fail(`no failure: ${JSON.stringify(outcome)}`);
}

describe('asking a chat', () => {
	it('sends the model, the messages and the key, and nothing else', async () => {
		await answerTo(streams('yes'));
		expect(server?.asked).toHaveLength(1);
		expect(server?.asked[0]).toMatchObject({ path: '/v1/chat/completions', authorization: `Bearer ${KEY}` });
		expect(server?.asked[0]?.body).toEqual({ model: 'small', messages: MESSAGES, stream: true });
	});

	it('sends no key where there is none, no cookies, and follows no address that points elsewhere', () => {
		const request = requestOf({ address: 'http://localhost/v1', model: 'small', key: null }, []);
		expect(request.headers).toEqual({ 'Content-Type': 'application/json' });
		expect(request).toMatchObject({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
	});

	it('puts a streamed answer together however it is cut, and says how much has come', async () => {
		const said = '“Größe” is — 「大きさ」 🙂 and more';
		const heard: number[] = [];
		server = await chatServer([streams(said)]);
		const connection = { address: `${server.address}/`, model: 'small', key: null };
		const outcome = await ask(connection, MESSAGES, around(), (length) => heard.push(length));
		expect(outcome).toEqual({ kind: 'answer', text: said, ending: 'whole' });
		expect(heard.at(-1)).toBe(said.length);
		expect(server.asked[0]?.authorization).toBeNull();
	});

	it('reads an answer that comes in one piece', async () => {
		expect(await answerTo(inOnePiece({ a: 1 }))).toEqual({ kind: 'answer', text: '{"a":1}', ending: 'whole' });
	});

	it('reads a stream that does not say it is one', async () => {
		const events = 'data: {"choices":[{"delta":{"content":"so"}}]}\n\ndata: [DONE]';
		expect(await answerTo(inOnePiece(events, 'text/plain'))).toMatchObject({ text: 'so', ending: 'whole' });
	});

	it('says when the model had to stop before the end', async () => {
		expect(await answerTo(streams('half', 'length'))).toMatchObject({ text: 'half', ending: 'cut-short' });
	});

	it('keeps what came before the connection died', async () => {
		expect(await answerTo(diesAfter('words that end', 8))).toMatchObject({ text: '"words t', ending: 'broken-off' });
	});

	it('ends as soon as the user cancels, before and during the answer', async () => {
		const stop = new AbortController();
		setTimeout(() => stop.abort(), 60);
		expect(await answerTo(hangs, around(stop.signal))).toEqual({ kind: 'cancelled' });
		expect(await answerTo(hangs, around(stop.signal))).toEqual({ kind: 'cancelled' });
		expect(server?.asked).toEqual([]);
	});
});

describe('what goes wrong is told apart:', () => {
	it('nothing listens at the address', async () => {
		server = await chatServer([streams('')]);
		const { address } = server;
		await server.close();
		const outcome = await ask({ address, model: 'small', key: null }, MESSAGES, around());
		expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } });
	});

	it('the server answers, but does not let a page read it', async () => {
		server = await chatServer([streams('yes')]);
		const asBrowser: Surroundings['fetch'] = (url, init) =>
			init.mode === 'no-cors' ? fetch(url, init) : Promise.reject(new TypeError('Failed to fetch'));
		const outcome = await ask({ address: server.address, model: 'small', key: KEY }, MESSAGES, {
			...around(),
			fetch: asBrowser
		});
		expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'not-allowed-here' } });
	});

	it('the key is wrong, and is not repeated in the message', async () => {
		const said = { error: { message: `Incorrect API key provided: ${KEY}.` } };
		expect(await failureFrom(fails(401, said))).toEqual({
			kind: 'wrong-key',
			said: 'Incorrect API key provided: •••.'
		});
	});

	it('the model or the address does not exist', async () => {
		expect(await failureFrom(fails(404, { error: 'model "small" not found, try pulling it first' }))).toMatchObject({
			kind: 'no-such-model'
		});
		expect(await failureFrom(fails(404, '<html>Not here</html>'))).toEqual({ kind: 'no-such-address', status: 404 });
	});

	it('it is asked too often: in seconds, by date, or without a word', async () => {
		const limited = (headers: Record<string, string>) =>
			failureFrom(fails(429, { error: { message: 'Slow down.' } }, headers));
		expect(await limited({ 'Retry-After': '7' })).toEqual({
			kind: 'rate-limited',
			retryAfter: 7,
			said: 'Slow down.'
		});
		expect(await limited({ 'Retry-After': 'Thu, 01 Jan 2026 00:01:30 GMT' })).toMatchObject({ retryAfter: 90 });
		expect(await limited({})).toMatchObject({ retryAfter: null });
	});

	it('it is asked too often, and only its words say for how long', async () => {
		const limited = (message: string) => failureFrom(fails(429, { error: { message } }));
		expect(await limited('Rate limit reached. Please try again in 20s.')).toMatchObject({ retryAfter: 20 });
		expect(await limited('Retry after 1.5 seconds')).toMatchObject({ retryAfter: 2 });
		expect(await limited('Please wait 2 minutes.')).toMatchObject({ retryAfter: 120 });
		expect(await limited('Please try again in 830ms.')).toMatchObject({ retryAfter: 1 });
		expect(await limited('Limit: 30 requests a minute.')).toMatchObject({ retryAfter: null });
	});

	it('the question is too long for the model', async () => {
		const said = { error: { message: "This model's maximum context length is 4096 tokens." } };
		expect(await failureFrom(fails(400, said))).toMatchObject({ kind: 'too-long' });
		expect(await failureFrom(fails(413, 'Payload Too Large'))).toMatchObject({ kind: 'too-long' });
	});

	it('the model refuses', async () => {
		expect(await failureFrom(refuses)).toEqual({ kind: 'refused', said: 'I cannot help with this text.' });
		expect(await failureFrom(streams('', 'content_filter'))).toMatchObject({ kind: 'refused' });
	});

	it('the server fails, before the answer or in the middle of it', async () => {
		expect(await failureFrom(fails(500, { detail: 'out of memory' }))).toEqual({
			kind: 'server-fault',
			status: 500,
			said: 'out of memory'
		});
		const midway = inOnePiece('data: {"error":{"message":"the model crashed"}}\n\n', 'text/event-stream');
		expect(await failureFrom(midway)).toMatchObject({ kind: 'server-fault', said: 'the model crashed' });
	});

	it('what answers is no chat', async () => {
		expect(await failureFrom(inOnePiece('<!doctype html><p>Welcome', 'text/html'))).toEqual({
			kind: 'not-an-assistant'
		});
		expect(await failureFrom(inOnePiece('data: hello\n\n', 'text/event-stream'))).toMatchObject({
			kind: 'not-an-assistant'
		});
	});

	it('the connection dies before anything came', async () => {
		const dies: Reply = (_, response) => {
			response.writeHead(200, { 'Content-Type': 'text/event-stream' });
			response.write(': one moment\n\n', () => setTimeout(() => response.destroy(), 20));
		};
		expect(await failureFrom(dies)).toEqual({ kind: 'broken-off' });
	});

	it('nothing comes for too long', async () => {
		const silent = around(new AbortController().signal, true);
		expect(await failureFrom(hangs, silent)).toEqual({ kind: 'silent', seconds: 300 });
	});
});
