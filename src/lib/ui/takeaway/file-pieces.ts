/** A file made of many pieces. Now and then they become one blob, which a browser may hold on disk: the file is never whole in memory. */

/** Bytes held at most before they are handed over. */
const HELD = 8_000_000;

export class FilePieces {
	readonly #blobs: Blob[] = [];
	#held: Uint8Array<ArrayBuffer>[] = [];
	#bytes = 0;

	add(pieces: readonly Uint8Array[]): void {
		for (const piece of pieces) {
			this.#held.push(piece as Uint8Array<ArrayBuffer>);
			this.#bytes += piece.length;
		}
		if (this.#bytes > HELD) this.#handOver();
	}

	whole(type: string): Blob {
		this.#handOver();
		return new Blob(this.#blobs, { type });
	}

	#handOver(): void {
		this.#blobs.push(new Blob(this.#held));
		this.#held = [];
		this.#bytes = 0;
	}
}
