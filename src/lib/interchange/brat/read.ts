/**
 * Reads brat standoff as the Argument Annotated Essays have it (Stab and Gurevych 2017): MajorClaim, Claim and Premise, supports
 * and attacks, and the stance of a claim, which is towards every major claim. Offsets are code points of the text beside it.
 */
import type { IdSource, StatementId } from '#argument/ids.ts';
import type { Passage } from '#argument/records/passage.ts';
import { CodePoints } from '../code-points.ts';
import { tooLong, unreadable, type ReadForeign, type ReadOptions } from '../foreign.ts';
import { MapDraft } from '../map-draft.ts';
import { joined } from './fragments.ts';
import { BESIDE, NAME, standoffOf, WORDING, type Standoff, type TextBound } from './standoff.ts';

const MAJOR = 'MajorClaim';
const KNOWN = [MAJOR, 'Claim', 'Premise'];

export function read(input: string, ids: IdSource, { name, beside }: ReadOptions = {}): ReadForeign {
	const long = tooLong(input) ?? tooLong(beside ?? '');
	if (long) return long;
	const draft = new MapDraft(ids, name);
	const standoff = standoffOf(input, draft.problems);
	if (!standoff) return unreadable(NAME, 'none of its lines is a text-bound annotation');
	if (beside === undefined && standoff.entities.size === 0) return unreadable(NAME, 'it holds no annotations');
	if (beside === undefined)
		draft.problems.add('FF4', 'the file', {
			what: 'where the words stand',
			why: `the text (${BESIDE}) is not beside it`
		});
	const text = beside?.replace(/^\ufeff/, '') ?? null;
	if (text !== null) draft.text(text);
	const statements = readStatements(draft, standoff, text);
	readRelations(draft, standoff, statements);
	return draft.finish();
}

function readStatements(draft: MapDraft, { entities, notes }: Standoff, text: string | null): Map<string, StatementId> {
	const points = new CodePoints(text ?? '');
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
			passages: text === null ? [] : passagesOf(draft, entity, text, points),
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

function passagesOf(draft: MapDraft, entity: TextBound, text: string, points: CodePoints): Passage[] {
	const fragments = entity.fragments.map(({ start, end }) => ({
		start: points.toUnits(start),
		end: points.toUnits(end)
	}));
	const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
	const found = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
	if (oneLine(found) !== oneLine(entity.words)) {
		const values = { expected: entity.words.slice(0, 60), found: found.slice(0, 60) };
		draft.problems.add('FF9', entity.where, values);
		return [];
	}
	return joined(text, fragments).flatMap((span) => draft.passage(span, entity.where) ?? []);
}

function readRelations(draft: MapDraft, standoff: Standoff, statements: ReadonlyMap<string, StatementId>): void {
	const { entities, relations, attributes } = standoff;
	const relate = (isSupport: boolean, from: StatementId, to: StatementId, where: string) => {
		if (isSupport) draft.step([from], to, { where });
		else draft.attack(from, to, { where });
	};
	for (const { type, from, to, where } of relations) {
		const [source, target] = [statements.get(from), statements.get(to)];
		const isSupport = /^supports?$/i.test(type);
		if (source === undefined || target === undefined)
			draft.problems.add('FF3', where, { what: 'joins', id: source === undefined ? from : to });
		else if (isSupport || /^attacks?$/i.test(type)) relate(isSupport, source, target, where);
		else draft.problems.add('FF4', where, { what: `a relation of the type ${type}`, why: '' });
	}
	const majors = [...entities.values()].filter((one) => one.type === MAJOR);
	const others = new Map<string, number>();
	for (const { name, of, value, where } of attributes) {
		const claim = statements.get(of);
		if (name !== 'Stance') others.set(name, (others.get(name) ?? 0) + 1);
		else if (claim === undefined) draft.problems.add('FF3', where, { what: 'gives a stance to', id: of });
		else {
			for (const major of majors) {
				const target = statements.get(major.id);
				if (target !== undefined && target !== claim) relate(/^for$/i.test(value), claim, target, where);
			}
		}
	}
	for (const [name, count] of others)
		draft.problems.add('FF4', 'the file', { what: `${count} attributes ${name}`, why: 'which a map has no place for' });
}
