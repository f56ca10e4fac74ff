/** Markdown → running text: what a reader reads, without the marks, the code and the pictures. Headings and items stay lines of their own. */

/** What a source says about itself, as far as it does. */
export interface SourceText {
	readonly text: string;
	readonly title: string | null;
}

const FENCE = /^\s*(```|~~~)/;
const RULE = /^\s*(?:[-*_]\s*){3,}$/;
const TABLE = /^\s*\|.*\|\s*$/;
const DEFINITION = /^\s*\[[^\]]+\]:\s*\S+/;

export function textOfMarkdown(markdown: string): SourceText {
	const lines = withoutFrontMatter(
		markdown
			.replace(/\r\n?/g, '\n')
			.replace(/<!--[\s\S]*?-->/g, '')
			.split('\n')
	);
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
		title
	};
}

function withoutFrontMatter(lines: readonly string[]): readonly string[] {
	if (lines[0]?.trim() !== '---') return lines;
	const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
	return end > 0 && end < 60 ? lines.slice(end + 1) : lines;
}

/** A line without marks of emphasis, links, pictures, code and tags. */
function inline(line: string): string {
	return line
		.replace(/!\[[^\]]*\]\([^)]*\)/g, '')
		.replace(/\[\^[^\]]+\]/g, '')
		.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
		.replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
		.replace(/<(https?:[^>\s]+)>/g, '$1')
		.replace(/<\/?[a-zA-Z][^<>]*>/g, '')
		.replace(/(`+)([^`]*)\1/g, '$2')
		.replace(/(\*\*|__)(?=\S)([^*_]*\S)\1/g, '$2')
		.replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
		.replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
		.replace(/~~([^~]*)~~/g, '$1')
		.replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
		.trim();
}
