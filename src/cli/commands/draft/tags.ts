/** The tags of a page, one after another. Reads forward only, whatever the page holds: its time grows with the page's length. */

export interface Tag {
	/** Where the text before it begins. */
	readonly textFrom: number;
	readonly start: number;
	readonly closes: boolean;
	/** Lower case; null for a comment or a declaration. */
	readonly name: string | null;
	readonly attributes: string;
}

const OPENS = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/;

export class Tags {
	readonly #html: string;
	#at = 0;

	constructor(html: string) {
		this.#html = html;
	}

	next(): Tag | null {
		const html = this.#html;
		const textFrom = this.#at;
		for (let start = html.indexOf('<', textFrom); start >= 0; start = html.indexOf('<', start + 1)) {
			if (html.startsWith('<!--', start)) {
				const end = html.indexOf('-->', start + 4);
				return this.#tag(textFrom, start, end < 0 ? html.length : end + 3, null);
			}
			if (/[!?]/.test(html.charAt(start + 1))) {
				const end = html.indexOf('>', start);
				return this.#tag(textFrom, start, end < 0 ? html.length : end + 1, null);
			}
			const opens = OPENS.exec(html.slice(start, start + 40));
			if (!opens) continue;
			const from = start + opens[0].length;
			const end = this.#end(from);
			if (end !== null) return this.#tag(textFrom, start, end + 1, opens, html.slice(from, end));
		}
		return null;
	}

	/** The raw text up to the closing tag of the element that was just opened, or to the end of the page. */
	passOver(name: string): string {
		const end = new RegExp(`</${name}\\s*>`, 'gi');
		end.lastIndex = this.#at;
		const match = end.exec(this.#html);
		const raw = this.#html.slice(this.#at, match?.index);
		this.#at = match ? end.lastIndex : this.#html.length;
		return raw;
	}

	/** The text after the last tag. */
	rest(): string {
		return this.#html.slice(this.#at);
	}

	#tag(textFrom: number, start: number, end: number, opens: RegExpExecArray | null, attributes = ''): Tag {
		this.#at = end;
		return { textFrom, start, closes: opens?.[1] === '/', name: opens?.[2]?.toLowerCase() ?? null, attributes };
	}

	/** Where the tag ends whose attributes begin here: at a `>` outside quotation marks; null where another tag begins first. */
	#end(from: number): number | null {
		const html = this.#html;
		for (let at = from; at < html.length; at++) {
			const sign = html[at];
			if (sign === '>') return at;
			if (sign === '<') return null;
			if ((sign === '"' || sign === "'") && /[=\s]/.test(html.charAt(at - 1))) {
				const end = html.indexOf(sign, at + 1);
				// A quotation that never ends: the tag ends at the next `>`.
				if (end < 0) return html.indexOf('>', at) < 0 ? null : html.indexOf('>', at);
				at = end;
			}
		}
		return null;
	}
}
