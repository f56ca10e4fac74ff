/**
 * Server-sent events, as a chat streams its answer (HTML Living Standard, 9.2.6): chunks of text in, the payloads of whole
 * events out. Only `data` lines matter here; comments, names and ids are passed over.
 */

export class EventStream {
	#rest = '';
	#lines: string[] = [];

	/** The payloads that this chunk completes. */
	push(chunk: string): string[] {
		const found: string[] = [];
		const lines = (this.#rest + chunk).split(/\r\n|\n|\r(?!$)/);
		this.#rest = lines.pop() ?? '';
		for (const line of lines) this.#take(line, found);
		return found;
	}

	/** The payload of a last event that no empty line has closed: some servers leave it out. */
	end(): string[] {
		const found: string[] = [];
		if (this.#rest !== '') this.#take(this.#rest.replace(/\r$/, ''), found);
		this.#rest = '';
		this.#take('', found);
		return found;
	}

	#take(line: string, found: string[]): void {
		if (line === '') {
			if (this.#lines.length > 0) found.push(this.#lines.join('\n'));
			this.#lines = [];
		} else if (line.startsWith('data:')) this.#lines.push(line.slice(line[5] === ' ' ? 6 : 5));
	}
}
