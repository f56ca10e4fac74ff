/**
 * Reads a Markdown list as an argument: an item under another is a reason for it, unless a word before a colon says otherwise
 * (but, con, and, not this step). Raw HTML, images and links give their words at most; nothing is followed.
 */
import type { IdSource, InferenceId, StatementId } from '#argument/ids.ts';
import type { Role } from '#argument/records/statement.ts';
import { tooLong, unreadable, type ReadForeign, type ReadOptions } from '../foreign.ts';
import { MapDraft } from '../map-draft.ts';
import { plainWords } from './escapes.ts';

export const NAME = 'a Markdown outline';

type Relation = 'reason' | 'and' | 'attack' | 'undercut';

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
	...['because', 'pro', 'for', 'reason', 'support', 'premise', 'evidence'].map((word) => [word, 'reason'] as const),
	...['and', 'together with'].map((word) => [word, 'and'] as const),
	...['but', 'con', 'against', 'objection', 'attack', 'however', 'reply'].map((word) => [word, 'attack'] as const),
	...['not this step', 'undercut'].map((word) => [word, 'undercut'] as const)
]);
const ITEM = /^([ \t]*)(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/;
const RELATION = /^[*_]{0,2}([A-Za-z ]{2,20}):[*_]{0,2}\s+/;
const LABEL = /^(→|see\b)?\s*\*\*([CPE]\d+)\*\*\s*/;
const ROLES: Readonly<Record<string, Role>> = { C: 'conclusion', P: 'premise', E: 'evidence' };
const TAB = 4;

interface Item {
	readonly indent: number;
	readonly line: number;
	words: string;
}

export function read(input: string, ids: IdSource, { name }: ReadOptions = {}): ReadForeign {
	const long = tooLong(input);
	if (long) return long;
	const draft = new MapDraft(ids, name);
	const items = itemsOf(draft, input);
	if (!items) return unreadable(NAME, 'it holds no list');
	readItems(draft, items);
	return draft.finish();
}

/** Null where there is no list; a title alone is an empty map. */
function itemsOf(draft: MapDraft, input: string): Item[] | null {
	const items: Item[] = [];
	let title: string | undefined;
	let outside = 0;
	/** True while lines belong to the last item. */
	let isOpen = false;
	for (const [index, line] of input
		.replace(/^\ufeff/, '')
		.split(/\r\n|[\n\r]/)
		.entries()) {
		const item = ITEM.exec(line);
		const heading = /^#{1,6}\s+(.+)$/.exec(line)?.[1];
		const last = items.at(-1);
		if (item && !/^\s*(?:[-*_]\s*){3,}$/.test(line)) {
			items.push({ indent: widthOf(item[1] ?? ''), line: index + 1, words: item[2] ?? '' });
			isOpen = true;
		} else if (line.trim() === '') isOpen = isOpen && last !== undefined;
		else if (heading !== undefined && title === undefined && items.length === 0) title = plainWords(heading);
		else if (isOpen && last && (/^[ \t]+/.test(line) || !heading)) last.words += `\n${line.trim()}`;
		else if (/^By \S/.test(line) && items.length === 0)
			draft.article({
				authors: line
					.slice(3)
					.split(/(?<!\\); /)
					.map(plainWords)
			});
		else {
			outside += 1;
			isOpen = false;
		}
	}
	if (items.length === 0 && (title === undefined || outside > 0)) return null;
	if (title !== undefined) draft.article({ title });
	if (outside > 0)
		draft.problems.add('FF4', 'the file', { what: `${outside} lines outside its list`, why: 'only the list is a map' });
	return items;
}

function widthOf(blank: string): number {
	return blank.replaceAll('\t', ' '.repeat(TAB)).length;
}

interface Open {
	readonly indent: number;
	readonly id: StatementId;
	/** Premises of the steps to it, as they are gathered; undercuts wait until a step is whole. */
	readonly steps: { premises: StatementId[]; undercuts: StatementId[]; where: string }[];
	readonly attackers: StatementId[];
}

function readItems(draft: MapDraft, items: readonly Item[]): void {
	const stack: Open[] = [];
	const all: Open[] = [];
	const labelled = new Map<string, Open>();
	for (const { indent, line, words } of items) {
		const where = `line ${line}`;
		while (stack.length > 0 && (stack.at(-1)?.indent ?? 0) >= indent) stack.pop();
		const parent = stack.at(-1);
		const word = RELATION.exec(words);
		const relation = word && parent ? RELATIONS.get((word[1] ?? '').trim().toLowerCase()) : undefined;
		const rest = relation && word ? words.slice(word[0].length) : words;
		const [labels = '', arrow, label] = LABEL.exec(rest) ?? [];
		const known = arrow !== undefined && label !== undefined ? labelled.get(label) : undefined;
		if (arrow !== undefined && label !== undefined && !known) {
			draft.problems.add('FF3', where, { what: 'points to', id: label });
			continue;
		}
		const own = known ?? {
			indent,
			id: draft.statement({
				wording: plainWords(rest.slice(labels.length)),
				where,
				role: label === undefined ? undefined : ROLES[label.charAt(0)],
				foreignId: label
			}),
			steps: [],
			attackers: []
		};
		if (parent) relate(parent, own.id, relation ?? 'reason', where);
		if (known) continue;
		all.push(own);
		if (label !== undefined) labelled.set(label, own);
		stack.push(own);
	}
	tie(draft, all);
}

function relate(parent: Open, id: StatementId, relation: Relation, where: string): void {
	const step = parent.steps.at(-1);
	if (relation === 'attack') parent.attackers.push(id);
	else if (relation === 'and' && step) step.premises.push(id);
	else if (relation === 'undercut' && step) step.undercuts.push(id);
	else if (relation === 'undercut') parent.attackers.push(id);
	else parent.steps.push({ premises: [id], undercuts: [], where });
}

function tie(draft: MapDraft, all: readonly Open[]): void {
	const undercuts: [StatementId, InferenceId, string][] = [];
	for (const { id, steps, attackers } of all) {
		for (const { premises, undercuts: against, where } of steps) {
			const step = draft.step(premises, id, { where });
			if (step) for (const attacker of against) undercuts.push([attacker, step, where]);
		}
		for (const attacker of attackers) draft.attack(attacker, id, { where: 'an attack' });
	}
	for (const [attacker, step, where] of undercuts) draft.attack(attacker, step, { where });
}
