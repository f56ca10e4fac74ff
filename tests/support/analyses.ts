/** Analyses of one made-up article for tests: the sentences of a text, and what each annotator makes of them. */
import { idOf, type RecordId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Role, Statement } from '#argument/records/statement.ts';
import { describe as passageAt } from '#anchoring/describe.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import type { Analysis } from '#practice/analysis.ts';
import { graph } from './graph-notation.ts';

/** Eight sentences; `s1` to `s8` in the notation of `analysis`. */
export const SENTENCES = [
	'Our town should close the market street to cars.',
	'Shops on closed streets sell more than before.',
	'In Harwick sales rose by nine percent within a year.',
	'Children can walk to school in safety there.',
	'Nobody was hurt on the closed street last winter.',
	'Some traders fear that customers will stay away.',
	'Their fear has not come true in any town so far.',
	'The council meets again on the first of May.'
] as const;
export const TEXT = SENTENCES.join(' ');

const ROLE_OF: Readonly<Record<string, Role>> = { c: 'conclusion', p: 'premise', e: 'evidence' };

/**
 * An analysis in the graph notation (tests/support/graph-notation.ts) with statements named after sentences: `s1!; s2 s4 -> s1`.
 * A role other than the usual is written `s3=e`. A statement called `x…` rests on no words and has its wording from `wordings`.
 */
export function analysis(name: string, notation: string, wordings: Readonly<Record<string, string>> = {}): Analysis {
	const records = graph([notation] as unknown as TemplateStringsArray);
	const textId = textIdOf(TEXT);
	const after = new Map<RecordId, ArgumentRecord>(records);
	after.set(textId, { id: textId, articleId: 'article:a', kind: 'original', text: TEXT });
	for (const record of records.values()) {
		if (record.id.startsWith('article:')) after.set(record.id, { ...record, textId } as ArgumentRecord);
		if (!record.id.startsWith('statement:')) continue;
		const statement = record as Statement;
		const slug = statement.id.slice('statement:'.length);
		const sentence = SENTENCES[Number(slug.slice(1)) - 1];
		if (slug.startsWith('s') && sentence !== undefined) {
			const start = TEXT.indexOf(sentence);
			const passages = [passageAt(TEXT, { start, end: start + sentence.length })];
			after.set(statement.id, { ...statement, wording: sentence, passages });
		} else after.set(statement.id, { ...statement, implicit: true, wording: wordings[slug] ?? slug });
	}
	return { name, records: after, articleId: 'article:a' };
}

/** The same analysis under other ids, as another person's file has it. */
export function renamed({ name, records, articleId }: Analysis, prefix: string): Analysis {
	const rename = (id: string) => id.replace(/^(statement|inference|attack|article):/, `$1:${prefix}-`);
	const all = [...records.values()].map((record) => {
		const text = JSON.stringify(record, (key, value: unknown) =>
			key !== 'textId' && typeof value === 'string' && /^(statement|inference|attack|article):/.test(value)
				? rename(value)
				: value
		);
		return JSON.parse(text) as ArgumentRecord;
	});
	return {
		name,
		records: recordsOf(all),
		articleId: idOf('article', `${prefix}-${articleId.slice('article:'.length)}`)
	};
}

/** An analysis of the eight sentences from its parts: for each sentence a role or nothing, and relations between sentences (from 1). */
export function analysisOf(
	name: string,
	roles: readonly (Role | null)[],
	relations: readonly { readonly from: number; readonly to: number; readonly sign: 'support' | 'attack' }[] = [],
	main: number | null = null
): Analysis {
	const letter = (role: Role) => Object.entries(ROLE_OF).find(([, one]) => one === role)?.[0] ?? 'p';
	const named = roles.flatMap((role, at) =>
		role === null ? [] : [`s${at + 1}=${letter(role)}${main === at + 1 ? '!' : ''}`]
	);
	const base = analysis(name, named.join('; '));
	const records = new Map(base.records);
	relations.forEach(({ from, to, sign }, at) => {
		const [fromId, toId] = [idOf('statement', `s${from}`), idOf('statement', `s${to}`)];
		if (from === to || !records.has(fromId) || !records.has(toId)) return;
		const shared = { articleId: base.articleId, status: 'accepted' as const };
		const record: Inference | Attack =
			sign === 'support'
				? { id: `inference:i${at}`, ...shared, premiseIds: [fromId], conclusionId: toId }
				: { id: `attack:a${at}`, ...shared, attackerId: fromId, targetId: toId };
		records.set(record.id, record);
	});
	return { ...base, records };
}

/** The records without their text, every passage as hashes: a map that travels without its article. */
export function withoutTexts(records: Records): Records {
	return new Map([...records].filter(([id]) => !id.startsWith('text:')));
}
