/** A server of one's own that speaks the OpenAI chat protocol, streamed, with the ways in which real ones fail. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
	readonly path: string;
	readonly authorization: string | null;
	readonly model: string;
	/** The last message: the part of the article. */
	readonly question: string;
	readonly body: Readonly<Record<string, unknown>>;
}

export type Reply = (asked: Asked, response: ServerResponse) => void;

export interface ChatServer {
	/** `http://localhost:…/v1`. */
	readonly address: string;
	/** Every question that came, in order. */
	readonly asked: Asked[];
	/** How questions are answered, in turn; the last one goes on answering. */
	replies: Reply[];
	close: () => Promise<void>;
}

/** `allows`: the origin of pages that may read answers; null for a server that allows none (no CORS). */
export async function chatServer(replies: readonly Reply[], allows: string | null = '*'): Promise<ChatServer> {
	const asked: Asked[] = [];
	const own = { replies: [...replies] };
	const server = createServer((request, response) => {
		if (allows) {
			response.setHeader('Access-Control-Allow-Origin', allows);
			response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
			response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
		}
		if (request.method !== 'POST') return void response.writeHead(request.method === 'OPTIONS' ? 204 : 404).end();
		void wordsOf(request).then((words) => {
			const body = JSON.parse(words) as { model: string; messages: { content: string }[] };
			const one = {
				path: request.url ?? '',
				authorization: request.headers.authorization ?? null,
				model: body.model,
				question: body.messages.at(-1)?.content ?? '',
				body
			};
			asked.push(one);
			const reply = own.replies.length > 1 ? own.replies.shift() : own.replies[0];
			reply?.(one, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return Object.assign(own, {
		address: `http://localhost:${port}/v1`,
		asked,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	});
}

async function wordsOf(request: IncomingMessage): Promise<string> {
	const pieces: Buffer[] = [];
	for await (const piece of request) pieces.push(piece as Buffer);
	return Buffer.concat(pieces).toString('utf8');
}

const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
const piece = (content: string, finish: string | null = null) =>
	event({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] });

function open(response: ServerResponse): void {
	response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
}

/** Streams the answer in pieces of a few characters, so that events and letters are cut anywhere. */
export function streams(answer: unknown, finish = 'stop'): Reply {
	const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
	return (_, response) => {
		open(response);
		const all = Buffer.from(
			`: hello\n\n${(text.match(/[\s\S]{1,9}/gu) ?? []).map((one) => piece(one)).join('')}${piece('', finish)}data: [DONE]\n\n`
		);
		for (let at = 0; at < all.length; at += 37) response.write(all.subarray(at, at + 37));
		response.end();
	};
}

/** Streams this much of the answer and then lets the connection die. */
export function diesAfter(answer: unknown, characters: number): Reply {
	return (_, response) => {
		open(response);
		response.write(piece(JSON.stringify(answer).slice(0, characters)), () => {
			setTimeout(() => response.destroy(), 20);
		});
	};
}

/** Says nothing and keeps the connection open. */
export const hangs: Reply = (_, response) => {
	open(response);
	response.write(': thinking\n\n');
};

export function fails(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
	return (_, response) => {
		const text = typeof body === 'string' ? body : JSON.stringify(body);
		response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(text);
	};
}

/** Answers at once and in one piece, as servers do that cannot stream. */
export function inOnePiece(answer: unknown, type = 'application/json'): Reply {
	return (_, response) => {
		response.writeHead(200, { 'Content-Type': type });
		response.end(
			typeof answer === 'string'
				? answer
				: JSON.stringify({ choices: [{ message: { content: JSON.stringify(answer) }, finish_reason: 'stop' }] })
		);
	};
}

/** The model declines. */
export const refuses: Reply = (_, response) => {
	open(response);
	response.end(
		event({ choices: [{ delta: { refusal: 'I cannot help with this text.' }, finish_reason: 'stop' }] }) +
			'data: [DONE]\n\n'
	);
};
