/** Markdown → running text: what a reader reads, without the marks, the code and the pictures. Headings and items stay lines of their own. */

export interface RunningText {
	readonly text: string;
	/** The first heading of the first level. */
	readonly title: string | null;
	/** The fields of the block between dashes at the top, by their names in lower case. */
	readonly fields: ReadonlyMap<string, string>;
}

const FENCE = /^\s*(```|~~~)/;
const RULE = /^\s*(?:[-*_]\s*){3,}$/;
const TABLE = /^\s*\|.*\|\s*$/;
const DEFINITION = /^\s*\[[^\]]+\]:\s*\S+/;

export function textOfMarkdown(markdown: string): RunningText {
	const all = markdown
		.replace(/\r\n?/g, '\n')
		.replace(/<!--[\s\S]*?-->/g, '')
		.split('\n');
	const body = frontMatterEnd(all);
	const lines = all.slice(body);
	const out: string[] = [];
	let fence: string | null = null;
	let title: string | null = null;
	for (const [at, line] of lines.entries()) {
		const mark = FENCE.exec(line)?.[1] ?? null;
		if (mark && (fence === null || fence === mark)) {
			fence = fence === null ? mark : null;
			continue;
		}
		if (fence !== null || TABLE.test(line) || DEFINITION.test(line)) continue;
		const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
		const underline = /^\s*(?:=+|-+)\s*$/.test(lines[at + 1] ?? '') && line.trim() !== '' && !RULE.test(line);
		if (heading || underline) {
			const words = inline(heading?.[2] ?? line.trim());
			if (words) out.push('', words, '');
			if (title === null && (heading?.[1] === '#' || /^\s*=/.test(lines[at + 1] ?? ''))) title = words;
			continue;
		}
		if (RULE.test(line) || /^\s*=+\s*$/.test(line)) {
			out.push('');
			continue;
		}
		const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(line);
		if (item) out.push('', inline(item[1] ?? ''));
		else out.push(inline(line.replace(/^\s*(?:>\s?)+/, '')));
	}
	return {
		text: `${out
			.join('\n')
			.replace(/\n{3,}/g, '\n\n')
			.trim()}\n`,
		title,
		fields: fieldsOf(all.slice(0, body))
	};
}

/** Where the text begins: after the block between dashes, if there is one. */
function frontMatterEnd(lines: readonly string[]): number {
	if (lines[0]?.trim() !== '---') return 0;
	const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
	return end > 0 && end < 60 ? end + 1 : 0;
}

/** Simple fields only: `author: Ada Lee`, `author: [Ada Lee, Bo Kim]`. */
function fieldsOf(lines: readonly string[]): Map<string, string> {
	const fields = new Map<string, string>();
	for (const line of lines) {
		const [, key = '', value = ''] = /^([A-Za-z_-]{2,30})\s*:\s*(.+?)\s*$/.exec(line) ?? [];
		const plain = value.replace(/^\[(.*)\]$/, '$1').replace(/^(["'])(.*)\1$/, '$2');
		if (key && plain) fields.set(key.toLowerCase(), plain.slice(0, 300));
	}
	return fields;
}

/** A line without marks of emphasis, links, pictures, code and tags. */
function inline(line: string): string {
	return line
		.replace(/!\[[^[\]]*\]\([^)]{0,2000}\)/g, '')
		.replace(/\[\^[^[\]]+\]/g, '')
		.replace(/\[([^[\]]+)\]\([^)]{0,2000}\)/g, '$1')
		.replace(/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
		.replace(/<(https?:[^>\s]+)>/g, '$1')
		.replace(/<\/?[a-zA-Z][^<>]*>/g, '')
		.replace(/(`+)([^`]*)\1/g, '$2')
		.replace(/(\*\*|__)(?=\S)([^*_]*\S)\1/g, '$2')
		.replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
		.replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
		.replace(/~~(?=\S)[^~]*~~ ?/g, '')
		.replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
		.trim();
}
