/**
 * A notation in which one article's argument fits on a line, for tests:
 *
 *     graph`c!; p1 p2 -> c; e1 -> p1; x -/> c; y -/> (p1 p2 -> c)`
 *
 * `p1 p2 -> c` is one inference, `x -/> c` an attack on a statement, `y -/> (p1 p2 -> c)` an attack on that inference (made if
 * it is not there yet), and a name alone a statement that nothing is tied to. Clauses end at `;` or a line's end.
 * Marks after a name: `!` main, `?` suggested, `*` implicit, `^` reported, `=c` `=p` `=e` a role other than the usual one.
 * `->?` and `-/>?` are suggested. The usual role: concluded to = conclusion, a name like e1 = evidence, else premise.
 */
import { compareIds } from '#argument/argument-graph.ts';
import { idOf, slugOf, type ArticleId, type InferenceId, type RecordId, type StatementId } from '#argument/ids.ts';
import { allOf, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Role, Statement } from '#argument/records/statement.ts';

const NAME = /^([A-Za-z][A-Za-z0-9]*)(?:=([cpe]))?([!?*^]*)$/;
const ROLE_OF: Record<string, Role> = { c: 'conclusion', p: 'premise', e: 'evidence' };
const LETTER_OF: Record<Role, string> = { conclusion: 'c', premise: 'p', evidence: 'e' };

interface Named {
	readonly name: string;
	role: Role | null;
	marks: string;
}

/** The records of one article `article:a`: ids are the names (`statement:p1`), `inference:p1.p2-c` and `attack:x-c`. */
export function graph(parts: TemplateStringsArray, ...values: readonly unknown[]): Map<RecordId, ArgumentRecord> {
	return graphIn('a')(parts, ...values);
}

/** The same for an article of another name; the names of the statements must differ between the articles of one test. */
export function graphIn(article: string) {
	return (parts: TemplateStringsArray, ...values: readonly unknown[]): Map<RecordId, ArgumentRecord> =>
		build(idOf('article', article), String.raw({ raw: parts }, ...values));
}

/** Several articles' records in one map. */
export function together(...parts: readonly Records[]): Map<RecordId, ArgumentRecord> {
	return new Map(parts.flatMap((part) => [...part]));
}

export function statementId(name: string): StatementId {
	return idOf('statement', name);
}

/** `inferenceId('p1 p2 -> c')`: the id that the notation gives this inference. */
export function inferenceId(step: string): InferenceId {
	const { premises, conclusion } = stepOf(step);
	return idOf('inference', slugOfStep(premises, conclusion));
}

/**
 * The same records with a text: one sentence for each statement that is not implicit, in the map's order, and the passage it
 * rests on. The wording of `statement:p1` is its sentence: "Sentence p1.".
 */
export function withText(records: Records, articleId: ArticleId = 'article:a'): Map<RecordId, ArgumentRecord> {
	const after = new Map(records);
	const said = allOf(records, 'statement').filter((one) => one.articleId === articleId && !one.implicit);
	const sentenceOf = (statement: Statement) => `Sentence ${slugOf(statement.id)}.`;
	const text = said.map(sentenceOf).join(' ');
	const textId = idOf('text', slugOf(articleId));
	after.set(textId, { id: textId, articleId, kind: 'original', text });
	let start = 0;
	for (const statement of said) {
		const exact = sentenceOf(statement);
		const end = start + exact.length;
		const around = { prefix: text.slice(Math.max(0, start - 12), start), suffix: text.slice(end, end + 12) };
		after.set(statement.id, { ...statement, wording: exact, passages: [{ start, end, exact, ...around }] });
		start = end + 1;
	}
	for (const article of allOf(records, 'article')) {
		if (article.id === articleId) after.set(article.id, { ...article, textId, textKind: 'original' });
	}
	return after;
}

/** The notation of an article's records, in a fixed order: what two maps are compared by when ids do not matter. */
export function notationOf(records: Records, articleId: ArticleId = 'article:a'): string {
	const own = <R extends { articleId: ArticleId; id: RecordId }>(list: R[]) =>
		list.filter((one) => one.articleId === articleId).sort((a, b) => compareIds(a.id, b.id));
	const statements = own(allOf(records, 'statement'));
	const inferences = own(allOf(records, 'inference'));
	const attacks = own(allOf(records, 'attack'));
	const step = (inference: Inference, mark: boolean) => {
		const premises = inference.premiseIds.map(slugOf).sort(compareIds).join(' ');
		return `${premises} ->${mark && inference.status === 'suggested' ? '?' : ''} ${slugOf(inference.conclusionId)}`;
	};
	const target = (attack: Attack) => {
		const inference = inferences.find((one) => one.id === attack.targetId);
		return inference ? `(${step(inference, false)})` : slugOf(attack.targetId);
	};
	const concluded = new Set(inferences.map((inference) => inference.conclusionId));
	const tied = new Set<RecordId>([
		...inferences.flatMap((inference) => [...inference.premiseIds, inference.conclusionId]),
		...attacks.flatMap((attack) => [attack.attackerId, attack.targetId])
	]);
	const described = statements.flatMap((statement) => {
		const usual = usualRole(slugOf(statement.id), concluded.has(statement.id) || statement.isMain);
		const role = statement.role === usual ? '' : `=${LETTER_OF[statement.role]}`;
		const marks = [
			statement.isMain ? '!' : '',
			statement.status === 'suggested' ? '?' : '',
			statement.implicit ? '*' : '',
			statement.voice === 'reported' ? '^' : ''
		].join('');
		const note = role + marks;
		return note === '' && tied.has(statement.id) ? [] : [slugOf(statement.id) + note];
	});
	const steps = inferences.map((inference) => step(inference, true)).sort(compareIds);
	const hits = attacks
		.map((one) => `${slugOf(one.attackerId)} -/>${one.status === 'suggested' ? '?' : ''} ${target(one)}`)
		.sort(compareIds);
	return [...described, ...steps, ...hits].join('; ');
}

function build(articleId: ArticleId, notation: string): Map<RecordId, ArgumentRecord> {
	const named = new Map<string, Named>();
	const concluded = new Set<string>();
	const inferences = new Map<RecordId, Inference>();
	const attacks = new Map<RecordId, Attack>();
	const mention = (word: string): string => {
		const [, name = '', role, marks = ''] = NAME.exec(word) ?? [];
		if (name === '') throw new Error(`graph notation: "${word}" is not a name with marks`);
		const known = named.get(name) ?? { name, role: null, marks: '' };
		named.set(name, { name, role: role ? (ROLE_OF[role] ?? null) : known.role, marks: known.marks + marks });
		return name;
	};
	const addStep = (text: string): InferenceId => {
		const { premises, conclusion, suggested } = stepOf(text);
		const ends = { premises: premises.map(mention), conclusion: mention(conclusion) };
		const id = idOf('inference', slugOfStep(ends.premises, ends.conclusion));
		concluded.add(ends.conclusion);
		const premiseIds = ends.premises.map(statementId);
		const conclusionId = statementId(ends.conclusion);
		if (!inferences.has(id))
			inferences.set(id, { id, articleId, premiseIds, conclusionId, status: suggested ? 'suggested' : 'accepted' });
		return id;
	};
	for (const clause of notation.split(/[;\n]/).map((part) => part.trim())) {
		if (clause === '') continue;
		const attack = /^(\S+)\s*-\/>(\??)\s*(?:\(([^)]*)\)|(\S+))$/.exec(clause);
		if (attack) {
			const [, attacker = '', mark, step, statement = ''] = attack;
			const by = mention(attacker);
			const targetId = step === undefined ? statementId(mention(statement)) : addStep(step);
			const id = idOf('attack', `${by}-${slugOf(targetId)}`);
			attacks.set(id, {
				id,
				articleId,
				attackerId: statementId(by),
				targetId,
				status: mark ? 'suggested' : 'accepted'
			});
		} else if (clause.includes('->')) addStep(clause);
		else clause.split(/\s+/).forEach(mention);
	}
	const statements = Array.from(named.values(), ({ name, role, marks }): Statement => {
		const isMain = marks.includes('!');
		return {
			id: statementId(name),
			articleId,
			role: role ?? usualRole(name, concluded.has(name) || isMain),
			isMain,
			wording: `Sentence ${name}.`,
			voice: marks.includes('^') ? 'reported' : 'own',
			implicit: marks.includes('*'),
			status: marks.includes('?') ? 'suggested' : 'accepted',
			passages: []
		};
	});
	const article = { id: articleId, title: `Article ${slugOf(articleId)}`, authorIds: [] };
	return recordsOf([article, ...statements, ...inferences.values(), ...attacks.values()]);
}

function usualRole(name: string, concluded: boolean): Role {
	if (concluded) return 'conclusion';
	return /^e\d*$/.test(name) ? 'evidence' : 'premise';
}

function stepOf(text: string): { premises: string[]; conclusion: string; suggested: boolean } {
	const [, left = '', mark, conclusion = ''] = /^\s*(.+?)\s*->(\??)\s*(\S+)\s*$/.exec(text) ?? [];
	if (left === '') throw new Error(`graph notation: "${text.trim()}" is not premises -> conclusion`);
	return { premises: left.split(/\s+/), conclusion, suggested: mark === '?' };
}

function slugOfStep(premises: readonly string[], conclusion: string): string {
	const bare = (word: string) => word.replace(/[^A-Za-z0-9].*$/, '');
	return `${premises.map(bare).sort(compareIds).join('.')}-${bare(conclusion)}`;
}
