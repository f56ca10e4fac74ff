/** Where does a text stop being JSON, and what should stand there? Engines word this differently or not at all. RFC 8259, section 2. */

export interface JsonFault {
	/** 1-based. Columns count UTF-16 units. */
	readonly line: number;
	readonly column: number;
	readonly expected: string;
	readonly found: string;
}

type Due =
	| 'a value'
	| 'a value or ]'
	| 'a name in quotation marks'
	| 'a name in quotation marks or }'
	| ':'
	| 'a comma or ]'
	| 'a comma or }'
	| 'the end';

const BLANK = /[ \t\n\r]*/y;
// Unescaped (RFC 8259, section 7): from the space up, but for the quotation mark and the backslash.
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The first fault, or null where the text is JSON. Linear, and without recursion. */
export function jsonFault(text: string): JsonFault | null {
	const open: ('[' | '{')[] = [];
	let due: Due = 'a value';
	let at = 0;
	const reach = (pattern: RegExp): number => {
		pattern.lastIndex = at;
		return pattern.test(text) ? pattern.lastIndex : -1;
	};
	const fault = (expected: string): JsonFault => faultAt(text, at, expected);
	const afterValue = (): Due => {
		const within = open.at(-1);
		return within === undefined ? 'the end' : within === '[' ? 'a comma or ]' : 'a comma or }';
	};
	/** Moves past a string; null, or what should have stood where it stopped. */
	const passString = (): string | null => {
		for (at += 1; ;) {
			at = reach(PLAIN);
			if (text[at] === '"') break;
			const escape = text[at] === '\\' ? reach(ESCAPE) : -1;
			if (escape < 0) return text[at] === '\\' ? 'a valid escape such as \\n' : 'a closing quotation mark';
			at = escape;
		}
		at += 1;
		return null;
	};

	for (;;) {
		at = reach(BLANK);
		const char: string | undefined = text[at];
		if (due === 'the end') return char === undefined ? null : fault(due);
		if (char === undefined) return fault(due);
		const closes: string | null = due.endsWith(']') ? ']' : due.endsWith('}') ? '}' : null;
		if (char === closes) {
			open.pop();
			at += 1;
			due = afterValue();
		} else if (due === ':') {
			if (char !== ':') return fault(due);
			at += 1;
			due = 'a value';
		} else if (due === 'a comma or ]' || due === 'a comma or }') {
			if (char !== ',') return fault(due);
			at += 1;
			due = due === 'a comma or ]' ? 'a value' : 'a name in quotation marks';
		} else if (due.startsWith('a name')) {
			if (char !== '"') return fault(due);
			const expected = passString();
			if (expected !== null) return fault(expected);
			due = ':';
		} else if (char === '[' || char === '{') {
			open.push(char);
			at += 1;
			due = char === '[' ? 'a value or ]' : 'a name in quotation marks or }';
		} else if (char === '"') {
			const expected = passString();
			if (expected !== null) return fault(expected);
			due = afterValue();
		} else {
			const end = reach(LITERAL);
			if (end < 0) return fault(due);
			at = end;
			due = afterValue();
		}
	}
}

function faultAt(text: string, at: number, expected: string): JsonFault {
	const lines = text.slice(0, at).split('\n');
	const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
	const found =
		at >= text.length ? 'the end of the file' : /\s/.test(char) ? 'white space or a line break' : `“${char}”`;
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, expected, found };
}
