/**
 * The assistant as the reader has set it up on this device: address, model, key. Off until all is entered. Kept beside the
 * library, so that no export and no backup holds it.
 */
import { readAddress } from '#decompose/assistant/address.ts';
import type { Connection } from '#decompose/assistant/chat.ts';
import { keep, readKept, type KeptFor } from '#ui/device-storage.ts';
import { resolve } from '$app/paths';
import { allowAddress } from './allowed-address.ts';
import { canAllow, pageAllows } from './page-policy.ts';

const KEY = 'counterpoint:assistant';
const SECRET = 'counterpoint:assistant-key';

/** `ready`; `off`: not set up; `reload`: this page was loaded before; `no-worker`: no service worker answers for this page. */
export type AssistantState = 'off' | 'ready' | 'reload' | 'no-worker';

function load(): Connection | null {
	try {
		const { address, model } = JSON.parse(readKept(KEY) ?? 'null') as Record<string, unknown>;
		if (typeof address !== 'string' || typeof model !== 'string') return null;
		const read = readAddress(address);
		return read.ok ? { address: read.address, model, key: readKept(SECRET) ?? readKept(SECRET, 'window') } : null;
	} catch {
		// Nothing set up, or nothing that can be read: the assistant is off and the settings are empty.
		return null;
	}
}

class AssistantSettings {
	#connection = $state.raw<Connection | null>(load());

	/** Null while it is off. */
	get connection(): Connection | null {
		return this.#connection;
	}

	get state(): AssistantState {
		if (!this.#connection) return 'off';
		if (pageAllows(this.#connection.address)) return 'ready';
		return canAllow() ? 'reload' : 'no-worker';
	}

	/** How long the key is kept; null where there is none. */
	get keyKept(): KeptFor | null {
		if (!this.#connection?.key) return null;
		return readKept(SECRET) ? 'device' : 'window';
	}

	/** Keeps it and lets the pages loaded from now on reach the address. */
	async set(connection: Connection, how: KeptFor): Promise<void> {
		const { address, model, key } = connection;
		keep(KEY, JSON.stringify({ address, model }));
		keep(SECRET, how === 'device' ? key : null);
		keep(SECRET, how === 'window' ? key : null, 'window');
		await allowAddress(resolve('/'), address);
		this.#connection = connection;
	}

	/** Forgets all of it; the pages loaded from now on reach nothing again. */
	async remove(): Promise<void> {
		keep(KEY, null);
		keep(SECRET, null);
		keep(SECRET, null, 'window');
		await allowAddress(resolve('/'), null);
		this.#connection = null;
	}
}

export const assistant = new AssistantSettings();

/** Time as an assistant's run needs it. */
export const clock = {
	now: () => Date.now(),
	wait: (milliseconds: number, signal: AbortSignal) =>
		new Promise<void>((resolve) => {
			if (signal.aborted) return resolve();
			const timer = setTimeout(done, milliseconds);
			function done() {
				clearTimeout(timer);
				signal.removeEventListener('abort', done);
				resolve();
			}
			signal.addEventListener('abort', done);
		})
};
