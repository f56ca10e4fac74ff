/** Changes of one article at random, by the commands that screens use: a few of them often, and every one that edits a map. */
import { addAttack } from '#argument/commands/add-attack.ts';
import { addInference } from '#argument/commands/add-inference.ts';
import { addStatement } from '#argument/commands/add-statement.ts';
import { deleteRecords } from '#argument/commands/delete-records.ts';
import { rewordStatement } from '#argument/commands/reword-statement.ts';
import { setMainConclusion } from '#argument/commands/set-main-conclusion.ts';
import { EMPTY, type RecordDiff } from '#argument/diff.ts';
import { idOf, type RecordId } from '#argument/ids.ts';
import { allOf } from '#argument/records.ts';
import type { Refusal } from '#argument/refusal.ts';
import type { Workspace } from '#store/workspace.ts';
import { callOn, type CommandName } from '../../support/random-commands.ts';

export const ARTICLE = idOf('article', 'a');

export const CHANGES = [
	...(['add', 'reword', 'reword', 'support', 'attack', 'main', 'tag', 'tag', 'delete'] as const),
	...(['edit', 'edit', 'edit'] as const)
];

/** Everything that is done to a map by hand. */
const EDITS: readonly CommandName[] = [
	'add-tied-statement',
	'tie-statement',
	'add-implicit-premise',
	'link-premise',
	'unlink-premise',
	'reverse-inference',
	'redirect-inference',
	'redirect-attack',
	'set-attack-kind',
	'set-scheme',
	'set-role',
	'set-voice',
	'set-note',
	'set-tags',
	'order-statement',
	'place-statement',
	'paste-statements',
	'replace-words',
	'split-statement',
	'merge-statements',
	'restore-article'
];

/** A change of the article, chosen by two numbers among what there is. An unknown kind rewords a statement. */
export function commandOf(kind: string, { records, ids }: Workspace, a: number, b: number): RecordDiff | Refusal {
	const statements = allOf(records, 'statement');
	const [one, other] = [statements[a % statements.length], statements[b % statements.length]];
	const everything = [...records.values()].filter(
		(record) => !['article', 'author', 'text'].includes(typeName(record.id))
	);
	if (!one || !other || kind === 'add') {
		const role = (['conclusion', 'premise', 'evidence'] as const)[a % 3] ?? 'premise';
		return addStatement(records, { articleId: ARTICLE, role, wording: `Statement ${a} ${b}.`, passages: [] }, ids);
	}
	switch (kind) {
		case 'edit': {
			const name = EDITS[a % EDITS.length] ?? 'set-note';
			const seed = { name, a: a * 7 + b, b, c: a + b * 3, word: `Word-${a}-${b}`, flag: (a + b) % 2 === 0 };
			return callOn(records, seed, ids);
		}
		case 'support':
			return addInference(records, { premiseIds: [one.id], conclusionId: other.id }, ids);
		case 'attack':
			return addAttack(records, { attackerId: one.id, targetId: other.id }, ids);
		case 'tag':
			return { ...EMPTY, updated: [[one, { ...one, tags: [...(one.tags ?? []), `t${records.size}-${a}-${b}`] }]] };
		case 'main':
			return setMainConclusion(records, { articleId: ARTICLE, statementId: one.id });
		case 'delete':
			return deleteRecords(records, { recordIds: [everything[a % everything.length]?.id ?? one.id] });
		default:
			return rewordStatement(records, { statementId: one.id, wording: `Words ${a} ${b}.` });
	}
}

function typeName(id: RecordId): string {
	return id.slice(0, id.indexOf(':'));
}
