/** Lines of a brat standoff file (Stenetorp et al. 2012), parsed; offsets are still code points of the text beside it. */
import type { ProblemList } from '../foreign-problems.ts';
import { counted, placesIn } from '../places.ts';

export const NAME = 'brat';

/** The text file that stands beside the annotations. */
export const BESIDE = '.txt';

/** How `brat/write.ts` notes a wording that is not the words themselves. */
export const WORDING = 'wording: ';

export interface TextBound {
	readonly id: string;
	readonly type: string;
	/** Code points, end exclusive. */
	readonly fragments: readonly { readonly start: number; readonly end: number }[];
	/** The words of the fragments, with a space between. */
	readonly words: string;
	readonly where: string;
}

export interface Relation {
	readonly id: string;
	readonly type: string;
	readonly from: string;
	readonly to: string;
	readonly where: string;
}

export interface Standoff {
	readonly entities: ReadonlyMap<string, TextBound>;
	readonly relations: readonly Relation[];
	/** Attribute lines: `A1 Stance T3 For`. */
	readonly attributes: readonly {
		readonly name: string;
		readonly of: string;
		readonly value: string;
		readonly where: string;
	}[];
	readonly notes: readonly { readonly of: string; readonly words: string; readonly where: string }[];
}

const ENTITY = /^(T\S+)\t(\S+) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*)\t([^\n]*)$/;
const RELATION = /^(R\S*)\t(\S+) Arg1:(\S+) Arg2:(\S+)\s*$/;
const ATTRIBUTE = /^[AM]\S*\t(\S+) (\S+)(?: ([^\n]*))?$/;
const NOTE = /^#\S*\t\S+ (\S+)\t([^\n]*)$/;

/** Kinds of lines that are no part of an argument, by their first sign. */
const KINDS: Readonly<Record<string, readonly [one: string, several: string]>> = {
	E: ['event', 'events'],
	N: ['normalization', 'normalizations'],
	'*': ['group of equals', 'groups of equals']
};

/** Null where no line is one of brat's. */
export function standoffOf(input: string, problems: ProblemList): Standoff | null {
	const entities = new Map<string, TextBound>();
	const relations: Relation[] = [];
	const attributes: Standoff['attributes'][number][] = [];
	const notes: Standoff['notes'][number][] = [];
	let unread = 0;
	const others = new Map<string, string[]>();
	for (const [index, line] of input
		.replace(/^\ufeff/, '')
		.split('\n')
		.entries()) {
		const bare = line.replace(/\r$/, '');
		const where = `line ${index + 1}`;
		if (bare.trim() === '') continue;
		const entity = ENTITY.exec(bare);
		const relation = RELATION.exec(bare);
		const attribute = ATTRIBUTE.exec(bare);
		const note = NOTE.exec(bare);
		if (entity) {
			const [, id = '', type = '', places = '', words = ''] = entity;
			if (entities.has(id)) problems.add('FF7', where, { id });
			else entities.set(id, { id, type, fragments: fragmentsOf(places), words, where });
		} else if (relation) {
			const [, id = '', type = '', from = '', to = ''] = relation;
			relations.push({ id, type, from, to, where });
		} else if (attribute) {
			const [, name = '', of = '', value = ''] = attribute;
			attributes.push({ name, of, value, where });
		} else if (note) notes.push({ of: note[1] ?? '', words: note[2] ?? '', where });
		else if (/^[EN*]\S*\t/.test(bare)) others.set(bare.charAt(0), [...(others.get(bare.charAt(0)) ?? []), where]);
		else {
			unread += 1;
			problems.add('FF4', where, { what: 'a line that is none of brat’s', why: '' });
		}
	}
	for (const [kind, places] of others) {
		const [one, several] = KINDS[kind] ?? [kind, kind];
		const what = counted(places.length, one, several);
		problems.add('FF4', placesIn(places), { what, why: 'which a map has no place for' });
	}
	return entities.size === 0 && unread > 0 ? null : { entities, relations, attributes, notes };
}

function fragmentsOf(places: string) {
	return places.split(';').map((place) => {
		const [start = 0, end = 0] = place.split(' ').map(Number);
		return { start, end };
	});
}
