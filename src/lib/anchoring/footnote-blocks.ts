/**
 * Blocks of footnotes between the lines of a text: numbered entries that read like references, at the foot of a page in
 * mid-sentence or at the end. An entry starts with its number, alone on a line or before its words.
 */
import { FINISHED, NUMBER_LINE, STARTS_LOWER, type Line } from './line.ts';

/** Indexes of lines, `to` exclusive. */
export interface Block {
	readonly from: number;
	readonly to: number;
}

const ENTRY = /^(\d{1,3})[.)]?(?:\s+\S|$)/;
const CERTAIN = /https?:\/\/|\bwww\.|\bdoi[:.]|\b[Ii]bid\b|\bop\.? ?cit\b/;
const LIKELY = /\b(?:[Nn]o|[Vv]ol|pp?)\. ?\d|,["”’] |\((?:[^()]{2,60}, )?(?:\p{Lu}\p{Ll}+ )?(?:1[5-9]|20)\d\d\)/gu;
const ENDS_WITH_ADDRESS = /\S*\/\S*[^-\s]$/;

/** An entry longer than this many lines is running text. */
const LONGEST_ENTRY = 8;
/** The share of a block's entries that must read like references. */
const REFERENCES = 0.6;

export function blocksOfFootnotes(lines: readonly Line[]): Block[] {
	const blocks: Block[] = [];
	const seen = new Set<number>();
	let index = 0;
	while (index < lines.length) {
		const block = blockAt(lines, index, seen);
		if (block) {
			blocks.push(block);
			index = block.to;
			continue;
		}
		const line = lines[index];
		if (line && NUMBER_LINE.test(line.words)) seen.add(Number(line.words.normalize('NFKC')));
		index++;
	}
	return blocks;
}

/** The block that starts with this line, if one does. A number seen in the running text makes one entry enough. */
function blockAt(lines: readonly Line[], from: number, seen: ReadonlySet<number>): Block | null {
	let to = from;
	let entries = 0;
	let references = 0;
	let certain = false;
	const first = numberOf(lines[from]);
	if (first === null) return null;
	while (numberOf(lines[to]) === first + entries) {
		const end = entryEnd(lines, to, first + entries + 1);
		if (end === null) break;
		const words = lines
			.slice(to, end)
			.map((line) => line.words)
			.join(' ');
		const sure = CERTAIN.test(words);
		certain ||= sure;
		if (sure || (words.match(LIKELY) ?? []).length >= 2) references++;
		entries++;
		to = end;
	}
	if (entries === 0 || references < entries * REFERENCES) return null;
	return seen.has(first) || entries > 1 || certain ? { from, to } : null;
}

function numberOf(line: Line | undefined): number | null {
	const number = line && ENTRY.exec(line.words.slice(0, 8).normalize('NFKC'))?.[1];
	return number ? Number(number) : null;
}

/** The line after an entry's last; null where the entry is too long to be one. */
function entryEnd(lines: readonly Line[], from: number, next: number): number | null {
	let stop: number | null = null;
	for (let at = from + 1; at <= from + LONGEST_ENTRY && at <= lines.length; at++) {
		const line = lines[at];
		if (!line || numberOf(line) === next) return at;
		// Another number: the notes of a page start again, or these lines were running text.
		if (NUMBER_LINE.test(line.words)) break;
		const before = lines[at - 1];
		const over = before && (FINISHED.test(before.words) || ENDS_WITH_ADDRESS.test(before.words));
		if (over && !NUMBER_LINE.test(before.words)) {
			stop ??= at;
			if (STARTS_LOWER.test(line.words) || line.gap > 2) break;
		}
	}
	return stop;
}
