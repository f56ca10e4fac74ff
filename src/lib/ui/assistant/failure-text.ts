/** A failure of the assistant in words: what happened and what to do. */
import type { Connection } from '#decompose/assistant/chat.ts';
import type { AssistantFailure } from '#decompose/assistant/failure.ts';
import { assistantWords } from './words.ts';

export function failureText(failure: AssistantFailure, { address, model }: Connection): string {
	const words = assistantWords().failures;
	switch (failure.kind) {
		case 'unreachable':
			return words.unreachable(address);
		case 'not-allowed-here':
			return words['not-allowed-here'](address, location.origin);
		case 'wrong-key':
			return words['wrong-key'](failure.said);
		case 'no-such-model':
			return words['no-such-model'](model, failure.said);
		case 'no-such-address':
			return words['no-such-address'](address, failure.status);
		case 'rate-limited':
			return words['rate-limited'](failure.retryAfter, failure.said);
		case 'too-long':
			return words['too-long'](failure.said);
		case 'refused':
			return words.refused(failure.said);
		case 'server-fault':
			return words['server-fault'](failure.status, failure.said);
		case 'not-an-assistant':
			return words['not-an-assistant'](address);
		case 'silent':
			return words.silent(failure.seconds);
		case 'malformed':
		case 'broken-off':
			return words[failure.kind];
	}
}
