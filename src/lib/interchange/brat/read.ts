/**
 * Reads brat standoff as the Argument Annotated Essays have it (Stab and Gurevych 2017): MajorClaim, Claim and Premise, supports
 * and attacks, and the stance of a claim, which is towards every major claim. Offsets are code points of the text beside it.
 */
import type { IdSource, InferenceId, StatementId } from '#argument/ids.ts';
import type { Passage } from '#argument/records/passage.ts';
import { CodePoints } from '../code-points.ts';
import { tooLong, unreadable, type ReadForeign, type ReadOptions } from '../foreign.ts';
import { MapDraft } from '../map-draft.ts';
import { counted, placesIn } from '../places.ts';
import { joined } from './fragments.ts';
import type { GivenRelation } from '../map-draft/given.ts';
import { BESIDE, NAME, standoffOf, WORDING, type Relation, type Standoff, type TextBound } from './standoff.ts';

const MAJOR = 'MajorClaim';
const KNOWN = [MAJOR, 'Claim', 'Premise'];
/** As the essays and other schemes of annotation name their relations. */
const SUPPORTS = /^(?:supports?|pro|for|evidence|reason)$/i;
const ATTACKS = /^(?:attacks?|con|against|contradicts?|rebuts?|refutes?)$/i;

export function read(input: string, ids: IdSource, { name, beside }: ReadOptions = {}): ReadForeign {
	const long = tooLong(input) ?? tooLong(beside ?? '');
	if (long) return long;
	const draft = new MapDraft(ids, name);
	const standoff = standoffOf(input, draft.problems);
	if (!standoff) return unreadable(NAME, 'none of its lines is a text-bound annotation (a tab parts its columns)');
	if (beside === undefined && standoff.entities.size === 0) return unreadable(NAME, 'it holds no annotations');
	if (beside === undefined)
		draft.problems.add('FF4', 'the file', {
			what: 'where the words stand',
			why: `the text (${BESIDE}) is not beside it`
		});
	const counted = beside === undefined ? null : countedText(beside, standoff);
	if (counted) draft.text(counted.text);
	const statements = readStatements(draft, standoff, counted);
	readRelations(draft, standoff, statements);
	return draft.finish();
}

/** A text and how its annotations count in it. */
interface CountedText {
	readonly text: string;
	readonly toUnits: (place: number) => number;
}

/**
 * brat counts code points of the file as it stands. Tools that write for brat may have counted a line break of two characters as
 * one, the byte order mark as a character, or UTF-16 units: what fits most of the quoted words is how it was counted.
 */
function countedText(beside: string, { entities }: Standoff): CountedText {
	const text = beside.replace(/^\ufeff/, '');
	const inPoints = (words: string, shift = 0): CountedText => {
		const points = new CodePoints(words);
		return { text: words, toUnits: (place) => points.toUnits(place + shift) };
	};
	const usual = inPoints(text);
	const others = [
		...(text.includes('\r\n') ? [inPoints(text.replaceAll('\r\n', '\n'))] : []),
		// The mark may be gone from the text already.
		inPoints(text, -1),
		...(/[\ud800-\udbff]/.test(text) ? [{ text, toUnits: (place: number) => place }] : [])
	];
	const fitting = (one: CountedText) => [...entities.values()].filter((entity) => wordsAt(entity, one).fits).length;
	let best = { one: usual, fits: fitting(usual) };
	for (const one of others) {
		const fits = fitting(one);
		if (fits > best.fits) best = { one, fits };
	}
	return best.one;
}

/** The words at an entity's fragments, and whether they are the ones it quotes. */
function wordsAt(entity: TextBound, { text, toUnits }: CountedText) {
	const fragments = entity.fragments.map(({ start, end }) => ({ start: toUnits(start), end: toUnits(end) }));
	const found = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
	const bare = (words: string) => words.replace(/\s+/g, ' ').trim();
	return { fragments, found, fits: bare(found) === bare(entity.words) };
}

function readStatements(
	draft: MapDraft,
	{ entities, notes }: Standoff,
	text: CountedText | null
): Map<string, StatementId> {
	const noted = new Map<string, string[]>();
	for (const { of, words } of notes) noted.set(of, [...(noted.get(of) ?? []), words]);
	const hasMajor = [...entities.values()].some((one) => one.type === MAJOR);
	const statements = new Map<string, StatementId>();
	let isFirst = true;
	for (const entity of entities.values()) {
		const said = noted.get(entity.id) ?? [];
		const wording = said.find((one) => one.startsWith(WORDING))?.slice(WORDING.length);
		const isMajor = entity.type === MAJOR;
		const given = {
			wording: wording ?? entity.words,
			where: entity.where,
			passages: text === null ? [] : passagesOf(draft, entity, text),
			isMain: hasMajor ? isMajor && isFirst : undefined,
			tags: KNOWN.includes(entity.type) ? [] : [entity.type],
			note: said.filter((one) => !one.startsWith(WORDING)).join('\n'),
			foreignId: entity.id
		};
		statements.set(entity.id, draft.statement(given));
		if (isMajor) isFirst = false;
	}
	return statements;
}

function passagesOf(draft: MapDraft, entity: TextBound, counted: CountedText): Passage[] {
	const { fragments, found, fits } = wordsAt(entity, counted);
	if (!fits) {
		const values = { expected: entity.words.slice(0, 60), found: found.slice(0, 60) };
		draft.problems.add('FF9', entity.where, values);
		return [];
	}
	return joined(counted.text, fragments).flatMap((span) => draft.passage(span, entity.where) ?? []);
}

function readRelations(draft: MapDraft, standoff: Standoff, statements: ReadonlyMap<string, StatementId>): void {
	const { entities, relations, attributes, notes } = standoff;
	const steps = new Map<string, InferenceId>();
	const relate = (isSupport: boolean, from: StatementId, to: StatementId, given: GivenRelation) => {
		if (isSupport) return draft.step([from], to, given);
		draft.attack(from, to, given);
		return null;
	};
	const noted = new Map(relations.map((one) => [one.id, [] as string[]]));
	for (const { of, words, where } of notes) {
		noted.get(of)?.push(words);
		if (!entities.has(of) && !noted.has(of))
			draft.problems.add('FF4', where, { what: `a note on ${of}`, why: 'which is no statement and no relation' });
	}
	// Some schemes of annotation let a relation be attacked: those come last, when the step they hit is there.
	const bearsOnRelation = ({ to }: Relation) => noted.has(to);
	const inOrder = [...relations.filter((one) => !bearsOnRelation(one)), ...relations.filter(bearsOnRelation)];
	for (const { id, type, from, to, where } of inOrder) {
		const note = (noted.get(id) ?? []).join('\n');
		const [source, target, step] = [statements.get(from), statements.get(to), steps.get(to)];
		const isSupport = SUPPORTS.test(type);
		const isAttack = ATTACKS.test(type);
		if (source !== undefined && step !== undefined && isAttack) draft.attack(source, step, { where, note });
		else if (noted.has(from) || noted.has(to))
			draft.problems.add('FF4', where, {
				what: `${type} between ${from} and ${to}`,
				why: 'of relations a map knows attacks on a step alone'
			});
		else if (source === undefined || target === undefined)
			draft.problems.add('FF3', where, { what: 'joins', id: source === undefined ? from : to });
		else if (isSupport || isAttack) {
			const made = relate(isSupport, source, target, { where, note });
			if (made) steps.set(id, made);
		} else draft.problems.add('FF4', where, { what: `a relation of the type ${type}`, why: '' });
	}
	const majors = [...entities.values()].filter((one) => one.type === MAJOR);
	const others = new Map<string, string[]>();
	for (const { name, of, value, where } of attributes) {
		const claim = statements.get(of);
		if (name !== 'Stance') others.set(name, [...(others.get(name) ?? []), where]);
		else if (claim === undefined) draft.problems.add('FF3', where, { what: 'gives a stance to', id: of });
		else {
			for (const major of majors) {
				const target = statements.get(major.id);
				if (target !== undefined && target !== claim) relate(/^for$/i.test(value), claim, target, { where });
			}
		}
	}
	for (const [name, places] of others)
		draft.problems.add('FF4', placesIn(places), {
			what: counted(places.length, `attribute ${name}`, `attributes ${name}`),
			why: 'which a map has no place for'
		});
}
