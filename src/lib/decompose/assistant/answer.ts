/**
 * A model's answer → suggestions as it put them, checked against a schema one by one, so that one bad item costs only itself.
 * Of an answer that ends in the middle, the items that are whole are taken.
 */
import { EVIDENCE_KINDS, ROLES } from '#argument/records/statement.ts';
import * as v from 'valibot';

const name = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim(), v.minLength(1), v.maxLength(60));
const small = v.pipe(v.string(), v.trim(), v.toLowerCase());
const said = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(500)), '');
const confidence = v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null);

const statementSchema = v.object({
	id: name,
	quote: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5_000)),
	role: v.pipe(small, v.picklist(ROLES)),
	wording: v.optional(v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(1_000)), ''), ''),
	main: v.optional(v.fallback(v.boolean(), false), false),
	voice: v.optional(v.fallback(v.pipe(small, v.picklist(['own', 'reported'])), 'own'), 'own'),
	kind: v.optional(v.fallback(v.nullable(v.pipe(small, v.picklist(EVIDENCE_KINDS))), null), null),
	why: v.optional(said, ''),
	confidence: v.optional(confidence, null)
});

const TYPES = { supports: 'supports', support: 'supports', attacks: 'attacks', attack: 'attacks' } as const;

const relationSchema = v.object({
	from: v.pipe(
		v.union([
			v.array(name),
			v.pipe(
				name,
				v.transform((one) => [one])
			)
		]),
		v.minLength(1),
		v.maxLength(20)
	),
	to: name,
	type: v.pipe(
		small,
		v.picklist(['supports', 'support', 'attacks', 'attack']),
		v.transform((type) => TYPES[type])
	),
	why: v.optional(said, ''),
	confidence: v.optional(confidence, null)
});

export type ProposedStatement = v.InferOutput<typeof statementSchema>;
export type ProposedRelation = v.InferOutput<typeof relationSchema>;

export interface Proposals {
	readonly statements: readonly ProposedStatement[];
	readonly relations: readonly ProposedRelation[];
	/** Items that do not have the shape that was asked for. */
	readonly malformed: number;
	/** False where the answer is not one whole JSON object. */
	readonly isWhole: boolean;
}

/** Null where no item of the answer can be read. */
export function readAnswer(answer: string): Proposals | null {
	const json = stripped(answer);
	const whole = parsed(json);
	const lists = whole ? listsOf(whole) : salvaged(json);
	if (!lists) return null;
	const statements: ProposedStatement[] = [];
	const relations: ProposedRelation[] = [];
	let malformed = 0;
	for (const item of lists.statements) {
		const checked = v.safeParse(statementSchema, item);
		if (checked.success) statements.push(checked.output);
		else malformed++;
	}
	for (const item of lists.relations) {
		const checked = v.safeParse(relationSchema, item);
		if (checked.success) relations.push(checked.output);
		else malformed++;
	}
	if (statements.length === 0 && malformed > 0) return null;
	return { statements, relations, malformed, isWhole: whole !== null };
}

/** Without what models put around their JSON: their thinking, a fence, a sentence before and after. */
function stripped(answer: string): string {
	const spoken = answer.replace(/^[\s\S]*<\/think(?:ing)?>/, '');
	const from = spoken.indexOf('{');
	const to = spoken.lastIndexOf('}');
	return from < 0 ? '' : spoken.slice(from, to > from && parsed(spoken.slice(from, to + 1)) ? to + 1 : undefined);
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json) as unknown;
	} catch {
		// Not whole: its whole items may still be found.
		return null;
	}
}

interface Lists {
	readonly statements: readonly unknown[];
	readonly relations: readonly unknown[];
}

function listsOf(value: unknown): Lists | null {
	if (typeof value !== 'object' || value === null) return null;
	const { statements, relations = [] } = value as { statements?: unknown; relations?: unknown };
	if (!Array.isArray(statements)) return null;
	return { statements, relations: Array.isArray(relations) ? relations : [] };
}

/** The whole items of both lists in an answer that stops in the middle or has a slip in it. */
function salvaged(json: string): Lists | null {
	const statements = itemsAfter(json, '"statements"');
	if (statements.length === 0) return null;
	return { statements, relations: itemsAfter(json, '"relations"') };
}

function itemsAfter(json: string, key: string): unknown[] {
	const at = json.indexOf(key);
	const start = at < 0 ? -1 : json.indexOf('[', at);
	const items: unknown[] = [];
	let depth = 0;
	let inString = false;
	let from = -1;
	for (let i = start + 1; start >= 0 && i < json.length; i++) {
		const sign = json[i];
		if (inString) {
			if (sign === '\\') i++;
			else if (sign === '"') inString = false;
		} else if (sign === '"') inString = true;
		else if (sign === '{' && depth++ === 0) from = i;
		else if (sign === '}' && --depth === 0) {
			const item = parsed(json.slice(from, i + 1));
			if (item !== null) items.push(item);
		} else if (sign === ']' && depth === 0) break;
	}
	return items;
}
