/** Random calls of every command, for property tests: what a call names is drawn from the records at hand when it is made. */
import fc from 'fast-check';
import { acceptStatements } from '#argument/commands/accept-statements.ts';
import { forgetRejected } from '#argument/commands/forget-rejected.ts';
import { mergeStatements } from '#argument/commands/merge-statements.ts';
import { relinkStatement } from '#argument/commands/relink-statement.ts';
import { splitStatement } from '#argument/commands/split-statement.ts';
import { acceptSuggested } from '#argument/commands/accept-suggested.ts';
import { addArticle } from '#argument/commands/add-article.ts';
import { addAttack } from '#argument/commands/add-attack.ts';
import { addImplicitPremise } from '#argument/commands/add-implicit-premise.ts';
import { addInference } from '#argument/commands/add-inference.ts';
import { addPassage } from '#argument/commands/add-passage.ts';
import { addStatement } from '#argument/commands/add-statement.ts';
import { addTiedStatement } from '#argument/commands/add-tied-statement.ts';
import { askQuestion } from '#argument/commands/ask-question.ts';
import { attachText } from '#argument/commands/attach-text.ts';
import { deleteRecords } from '#argument/commands/delete-records.ts';
import { detachText } from '#argument/commands/detach-text.ts';
import { editArticle } from '#argument/commands/edit-article.ts';
import { linkPremise } from '#argument/commands/link-premise.ts';
import { orderStatement } from '#argument/commands/order-statement.ts';
import { pasteStatements } from '#argument/commands/paste-statements.ts';
import { placeStatement } from '#argument/commands/place-statement.ts';
import { redirectAttack } from '#argument/commands/redirect-attack.ts';
import { redirectInference } from '#argument/commands/redirect-inference.ts';
import { rejectSuggested } from '#argument/commands/reject-suggested.ts';
import { removePassage } from '#argument/commands/remove-passage.ts';
import { replaceWords } from '#argument/commands/replace-words.ts';
import { restoreArticle } from '#argument/commands/restore-article.ts';
import { reverseInference } from '#argument/commands/reverse-inference.ts';
import { rewordStatement } from '#argument/commands/reword-statement.ts';
import { setAttackKind } from '#argument/commands/set-attack-kind.ts';
import { setMainConclusion } from '#argument/commands/set-main-conclusion.ts';
import { answerQuestion } from '#argument/commands/answer-question.ts';
import { Correction, correcting, passagesInto } from '#anchoring/correction.ts';
import { correctText } from '#argument/commands/correct-text.ts';
import { placePassages } from '#argument/commands/place-passages.ts';
import { addAuthor } from '#argument/commands/add-author.ts';
import { addCollection } from '#argument/commands/add-collection.ts';
import { editAuthor } from '#argument/commands/edit-author.ts';
import { editCollection } from '#argument/commands/edit-collection.ts';
import { nameAuthors } from '#argument/commands/name-authors.ts';
import { bringBackHints, dismissHint } from '#argument/commands/dismiss-hint.ts';
import { judgeFinding } from '#argument/commands/judge-finding.ts';
import { setSynonyms } from '#argument/commands/set-synonyms.ts';
import { setNote } from '#argument/commands/set-note.ts';
import { setPassage } from '#argument/commands/set-passage.ts';
import { setRole } from '#argument/commands/set-role.ts';
import { setScheme } from '#argument/commands/set-scheme.ts';
import { setTags } from '#argument/commands/set-tags.ts';
import { setVoice } from '#argument/commands/set-voice.ts';
import { takePosition } from '#argument/commands/take-position.ts';
import { tieStatement, type Tie } from '#argument/commands/tie-statement.ts';
import { unlinkPremise } from '#argument/commands/unlink-premise.ts';
import { STANCES } from '#argument/records/across.ts';
import { ATTACK_KINDS } from '#argument/records/attack.ts';
import { apply, type RecordDiff } from '#argument/diff.ts';
import { idOf, type IdSource, type RecordId } from '#argument/ids.ts';
import { repair } from '#argument/integrity.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import { EVIDENCE_KINDS, ROLES } from '#argument/records/statement.ts';
import type { Refusal } from '#argument/refusal.ts';

/** Three numbers that pick, a word, and a coin. */
export interface CallSeed {
	readonly name: CommandName;
	readonly a: number;
	readonly b: number;
	readonly c: number;
	readonly word: string;
	readonly flag: boolean;
}

interface Draw {
	readonly statements: readonly `statement:${string}`[];
	readonly inferences: readonly `inference:${string}`[];
	readonly everything: readonly RecordId[];
	readonly articles: readonly `article:${string}`[];
	readonly texts: readonly `text:${string}`[];
}

type Call = (records: Records, draw: Draw, seed: CallSeed, ids: IdSource) => RecordDiff | Refusal;

const pick = <T>(list: readonly T[], at: number, otherwise: T): T => list[at % Math.max(1, list.length)] ?? otherwise;

/** Without what refers to what is not there, as a snapshot is. */
function repaired(records: Records): Records {
	return apply(records, repair(records));
}

function tieOf(draw: Draw, at: number, how: number, flag: boolean): Tie {
	if (how % 3 === 0) return { how: 'supports', conclusionId: pick(draw.statements, at, 'statement:x') };
	if (how % 3 === 1) return { how: 'joins', inferenceId: pick(draw.inferences, at, 'inference:x') };
	const targetId = flag ? pick(draw.inferences, at, 'inference:x') : pick(draw.statements, at, 'statement:x');
	return { how: 'attacks', targetId };
}

const CALLS = {
	'add-statement': (records, draw, { a, b, word, flag }, ids) => {
		const role = pick(ROLES, b, 'premise');
		const articleId = pick(draw.articles, a, 'article:x');
		return addStatement(records, { articleId, role, wording: word, isMain: flag, implicit: b % 5 === 0 }, ids);
	},
	'reword-statement': (records, draw, { a, word }) =>
		rewordStatement(records, { statementId: pick(draw.statements, a, 'statement:x'), wording: word }),
	'set-role': (records, draw, { a, b, c }) => {
		const role = pick(ROLES, b, 'premise');
		const evidenceKind = role === 'evidence' ? pick(EVIDENCE_KINDS, c, 'event') : null;
		return setRole(records, { statementId: pick(draw.statements, a, 'statement:x'), role, evidenceKind });
	},
	'set-main-conclusion': (records, draw, { a, b, flag }) =>
		setMainConclusion(records, {
			articleId: pick(draw.articles, a, 'article:x'),
			statementId: flag ? null : pick(draw.statements, b, 'statement:x')
		}),
	'set-voice': (records, draw, { a, flag }) =>
		setVoice(records, { statementId: pick(draw.statements, a, 'statement:x'), voice: flag ? 'own' : 'reported' }),
	'set-note': (records, draw, { a, word }) =>
		setNote(records, { recordId: pick(draw.everything, a, 'statement:x'), note: word }),
	'add-passage': (records, draw, { a, b, c }) => {
		const text = allOf(records, 'text')[b % Math.max(1, draw.texts.length)];
		const start = c % Math.max(1, text?.text.length ?? 1);
		const exact = text?.text.slice(start, start + 7) ?? 'words';
		const passage = {
			start,
			end: start + exact.length,
			exact,
			prefix: '',
			suffix: '',
			...(text && { textId: text.id })
		};
		return addPassage(records, { statementId: pick(draw.statements, a, 'statement:x'), passage });
	},
	'remove-passage': (records, draw, { a, b }) =>
		removePassage(records, { statementId: pick(draw.statements, a, 'statement:x'), index: b % 2 }),
	'add-inference': (records, draw, { a, b, c, flag }, ids) => {
		const premiseIds = [b, c].map((at) => pick(draw.statements, at, 'statement:x'));
		const conclusionId = pick(draw.statements, a, 'statement:x');
		return addInference(records, { premiseIds, conclusionId, status: flag ? 'accepted' : 'suggested' }, ids);
	},
	'link-premise': (records, draw, { a, b }) =>
		linkPremise(records, {
			inferenceId: pick(draw.inferences, a, 'inference:x'),
			premiseId: pick(draw.statements, b, 'statement:x')
		}),
	'unlink-premise': (records, draw, { a, b, flag }, ids) => {
		const inference = allOf(records, 'inference')[a % Math.max(1, draw.inferences.length)];
		const premiseId = pick(inference?.premiseIds ?? [], b, 'statement:x');
		return unlinkPremise(records, { inferenceId: inference?.id ?? 'inference:x', premiseId, asOwnReason: flag }, ids);
	},
	'reverse-inference': (records, draw, { a, b }) => {
		const inference = allOf(records, 'inference')[a % Math.max(1, draw.inferences.length)];
		const premiseId = pick(inference?.premiseIds ?? [], b, 'statement:x');
		return reverseInference(records, { inferenceId: inference?.id ?? 'inference:x', premiseId });
	},
	'set-scheme': (records, draw, { a, word, flag }) =>
		setScheme(records, { inferenceId: pick(draw.inferences, a, 'inference:x'), scheme: flag ? word : null }),
	'answer-question': (records, draw, { a, b, word, flag }, ids) => {
		const inferenceId = pick(draw.inferences, a, 'inference:x');
		const step = get(records, inferenceId);
		const targets = step ? [step.id, step.conclusionId, ...step.premiseIds] : [];
		const answer = (['yes', 'no', 'no', null] as const)[b % 4] ?? null;
		const targetId = targets[b % Math.max(1, targets.length)] ?? 'inference:x';
		const objection = { wording: word, asks: 'Is it so?', targetId };
		const args = { inferenceId, scheme: 'sign', question: flag ? 'q1' : 'q2', answer };
		return answerQuestion(records, { ...args, ...(answer === 'no' && { objection }) }, ids);
	},
	'correct-text': (records, draw, { a, b, word, flag }) => {
		const fromId = pick(draw.texts, a, 'text:x');
		const from = get(records, fromId);
		const articleId = from?.articleId ?? pick(draw.articles, a, 'article:x');
		const before = from?.text ?? '';
		const at = b % (before.length + 1);
		const correction = new Correction(before, before.slice(0, at) + word + before.slice(flag ? at + 3 : at));
		const carried = passagesInto(records, articleId, fromId)
			.map((passage) => correction.carry(passage))
			.flatMap((one) => (one.state === 'exact' || one.state === 'moved' ? [{ ...one, to: one.span }] : []));
		return correctText(records, correcting(records, articleId, fromId, correction, carried));
	},
	'place-passages': (records, draw, { a, b }) => {
		const statementId = pick(draw.statements, a, 'statement:x');
		const articleId = get(records, statementId)?.articleId ?? 'article:x';
		return placePassages(records, { articleId, passages: [{ statementId, index: b % 3, passage: null }] });
	},
	'name-authors': (records, draw, { a, word, flag }, ids) =>
		nameAuthors(
			records,
			{ articleId: pick(draw.articles, a, 'article:x'), names: flag ? [word, 'Ada Lee'] : ['Ada Lee'] },
			ids
		),
	'add-author': (records, _, { word, flag }, ids) =>
		addAuthor(records, { name: word, ...(flag && { role: word }) }, ids),
	'edit-author': (records, _, { a, word, flag }) =>
		editAuthor(records, {
			authorId: pick(
				allOf(records, 'author').map((one) => one.id),
				a,
				'author:x'
			),
			name: word,
			role: flag ? word : '',
			badge: flag ? 'AL' : ''
		}),
	'add-collection': (records, draw, { word, flag }, ids) =>
		addCollection(records, { title: word, articleIds: flag ? draw.articles : [] }, ids),
	'edit-collection': (records, draw, { a, word, flag }) =>
		editCollection(records, {
			collectionId: pick(
				allOf(records, 'collection').map((one) => one.id),
				a,
				'collection:x'
			),
			...(flag ? { title: word, description: word } : { articleIds: [...draw.articles].reverse() })
		}),
	'dismiss-hint': (records, draw, { a, word, flag }) => {
		const articleId = pick(draw.articles, a, 'article:x');
		const about = pick(draw.statements, a, 'statement:x');
		if (flag) return bringBackHints(records, { articleId });
		return dismissHint(records, { articleId, key: `${word} ${about}`, about });
	},
	'judge-finding': (records, draw, { a, b, flag }) => {
		const statementIds = [a, b].map((at) => pick(draw.statements, at, 'statement:x'));
		const articleId = get(records, statementIds[0] ?? 'statement:x')?.articleId ?? 'article:x';
		const isSo = [true, false, null][b % 3] ?? null;
		return judgeFinding(records, { articleId, code: flag ? 'restates' : 'contradicts', statementIds, isSo });
	},
	'set-synonyms': (records, draw, { a, word, flag }) =>
		setSynonyms(records, {
			articleId: pick(draw.articles, a, 'article:x'),
			synonyms: flag ? [[word, 'other']] : []
		}),
	'add-attack': (records, draw, { a, b, flag }, ids) => {
		const targetId = flag ? pick(draw.inferences, b, 'inference:x') : pick(draw.statements, b, 'statement:x');
		return addAttack(records, { attackerId: pick(draw.statements, a, 'statement:x'), targetId }, ids);
	},
	'add-implicit-premise': (records, draw, { a, word }, ids) =>
		addImplicitPremise(records, { inferenceId: pick(draw.inferences, a, 'inference:x'), wording: word }, ids),
	'delete-records': (records, draw, { a, b, flag }) => {
		const recordIds = [a, ...(flag ? [b] : [])].map((at) => pick(draw.everything, at, 'statement:x'));
		return deleteRecords(records, { recordIds });
	},
	'accept-suggested': (records, draw, { a, b }) =>
		acceptSuggested(records, { recordIds: [a, b].map((at) => pick(draw.everything, at, 'statement:x')) }),
	'reject-suggested': (records, draw, { a }) =>
		rejectSuggested(records, { recordIds: [pick(draw.everything, a, 'statement:x')] }),
	'accept-statements': (records, draw, { a, b }) =>
		acceptStatements(records, { statementIds: [a, b].map((at) => pick(draw.statements, at, 'statement:x')) }),
	'forget-rejected': (records, draw, { a }) =>
		forgetRejected(records, { articleId: pick(draw.articles, a, 'article:x') }),
	'relink-statement': (records, draw, { a, b, c, flag }, ids) => {
		const target = pick(draw.statements, b, 'statement:x');
		const to = c % 3 === 0 ? null : ({ statementId: target, relation: flag ? 'supports' : 'attacks' } as const);
		return relinkStatement(records, { statementId: pick(draw.statements, a, 'statement:x'), to }, ids);
	},
	'split-statement': (records, draw, { a, c, word }, ids) => {
		const statementId = pick(draw.statements, a, 'statement:x');
		const passages = get(records, statementId)?.passages ?? [];
		const tie = (['beside', 'reason', 'loose'] as const)[c % 3] ?? 'loose';
		const first = { wording: `${word}.`, passages: passages.slice(0, 1) };
		return splitStatement(
			records,
			{ statementId, first, second: { wording: word, passages: passages.slice(1) }, tie },
			ids
		);
	},
	'merge-statements': (records, draw, { a, b }) => {
		const [keptId, otherId] = [a, b].map((at) => pick(draw.statements, at, 'statement:x'));
		return mergeStatements(records, { keptId: keptId ?? 'statement:x', otherId: otherId ?? 'statement:x' });
	},
	'attach-text': (records, draw, { a, b, c }) => {
		const articleId = pick(draw.articles, a, 'article:x');
		const text = {
			id: idOf('text', `t${c % 2}`),
			articleId,
			kind: 'original',
			text: `Original ${c % 2} of it.`
		} as const;
		const passage = { start: 0, end: 8, exact: 'Original', prefix: '', suffix: '' };
		const passages = [{ statementId: pick(draw.statements, b, 'statement:x'), passages: [passage] }];
		return attachText(records, { articleId, text, passages });
	},
	'detach-text': (records, draw, { a }) => detachText(records, { textId: pick(draw.texts, a, 'text:x') }),
	'edit-article': (records, draw, { a, word, flag }) =>
		editArticle(records, {
			articleId: pick(draw.articles, a, 'article:x'),
			facts: flag ? { publication: null } : { title: word, publication: word }
		}),
	'add-tied-statement': (records, draw, { a, b, c, word, flag }, ids) => {
		const statement = {
			articleId: pick(draw.articles, a, 'article:x'),
			role: pick(ROLES, c, 'premise'),
			wording: word
		};
		const tie = flag && c % 2 ? null : tieOf(draw, b, c, flag);
		return addTiedStatement(records, { statement, tie }, ids);
	},
	'tie-statement': (records, draw, { a, b, c, flag }, ids) =>
		tieStatement(records, { statementId: pick(draw.statements, a, 'statement:x'), tie: tieOf(draw, b, c, flag) }, ids),
	'redirect-inference': (records, draw, { a, b, c, flag }) => {
		const inference = allOf(records, 'inference')[a % Math.max(1, draw.inferences.length)];
		const to = pick(draw.statements, c, 'statement:x');
		const premise = { from: pick(inference?.premiseIds ?? [], b, 'statement:x'), to };
		return redirectInference(records, {
			inferenceId: inference?.id ?? 'inference:x',
			...(flag ? { conclusionId: to } : { premise })
		});
	},
	'redirect-attack': (records, draw, { a, b, c, flag }) => {
		const attack = pick(allOf(records, 'attack'), a, null);
		const target = pick<string>(c % 2 ? draw.inferences : draw.statements, b, 'statement:x') as never;
		return redirectAttack(records, {
			attackId: attack?.id ?? 'attack:x',
			...(flag ? { attackerId: pick(draw.statements, b, 'statement:x') } : { targetId: target })
		});
	},
	'set-attack-kind': (records, _draw, { a, b, flag }) =>
		setAttackKind(records, {
			attackId: pick(allOf(records, 'attack'), a, null)?.id ?? 'attack:x',
			kind: flag ? null : pick(ATTACK_KINDS, b, 'objection')
		}),
	'set-passage': (records, draw, { a, b, c }) => {
		const text = allOf(records, 'text')[b % Math.max(1, draw.texts.length)];
		const start = c % Math.max(1, text?.text.length ?? 1);
		const exact = text?.text.slice(start, start + 5) ?? 'words';
		const place = { start, end: start + exact.length, exact, prefix: '', suffix: '' };
		const passage = { ...place, ...(text && { textId: text.id }) };
		return setPassage(records, { statementId: pick(draw.statements, a, 'statement:x'), index: c % 2, passage });
	},
	'set-tags': (records, draw, { a, word, flag }) =>
		setTags(records, { statementId: pick(draw.statements, a, 'statement:x'), tags: flag ? [word, ' ', word] : [] }),
	'order-statement': (records, draw, { a, b, c, flag }) => {
		const other = pick(draw.statements, b, 'statement:x');
		const to = c % 3 === 0 ? null : flag ? { before: other } : { after: other };
		return orderStatement(records, { statementId: pick(draw.statements, a, 'statement:x'), to });
	},
	'paste-statements': (records, draw, { a, b, c }, ids) => {
		const statements = allOf(records, 'statement').filter((_, index) => (index + b) % 3 !== c % 3);
		const fragment = { statements, inferences: allOf(records, 'inference'), attacks: allOf(records, 'attack') };
		// As many copies as it takes would make the map grow without end.
		const few = { ...fragment, statements: statements.slice(0, 4) };
		return pasteStatements(records, { articleId: pick(draw.articles, a, 'article:x'), fragment: few }, ids);
	},
	'replace-words': (records, draw, { a, b, word, flag }) => {
		const wording = pick(allOf(records, 'statement'), a, null)?.wording ?? 'x';
		const search = { words: wording.slice(b % 3, (b % 3) + 2), matchCase: flag, wholeWords: b % 2 === 0 };
		return replaceWords(records, { statementIds: draw.statements, search, replacement: word });
	},
	'restore-article': (records, draw, { a, b }) => {
		const then = new Map([...records].filter(([id], index) => !id.startsWith('statement:') || (index + b) % 2 === 0));
		return restoreArticle(records, { articleId: pick(draw.articles, a, 'article:x'), then: repaired(then) });
	},
	'ask-question': (records, draw, { a, word }, ids) =>
		askQuestion(records, { text: word, articleIds: [pick(draw.articles, a, 'article:x')] }, ids),
	'take-position': (records, draw, { a, b, c, word }, ids) =>
		takePosition(
			records,
			{
				questionId: pick(allOf(records, 'question'), a, null)?.id ?? 'question:x',
				articleId: pick(draw.articles, b, 'article:x'),
				stance: pick(STANCES, c, 'silent'),
				note: word
			},
			ids
		),
	'add-article': (records, draw, { a, word }, ids) => {
		const text = { id: pick(draw.texts, a, 'text:x'), text: word };
		return addArticle(records, { title: word, authors: [word], text }, ids);
	},
	'place-statement': (records, draw, { a, b, flag }, ids) =>
		placeStatement(
			records,
			{ statementId: pick(draw.statements, a, 'statement:x'), at: flag ? null : { x: b % 1000, y: -b % 1000 } },
			ids
		)
} as const satisfies Readonly<Record<string, Call>>;

export type CommandName = keyof typeof CALLS;

export const COMMAND_NAMES = Object.keys(CALLS) as CommandName[];

export const aCall: fc.Arbitrary<CallSeed> = fc.record({
	name: fc.constantFrom(...COMMAND_NAMES),
	a: fc.nat({ max: 9_999 }),
	b: fc.nat({ max: 9_999 }),
	c: fc.nat({ max: 9_999 }),
	word: fc.string({ unit: 'grapheme', maxLength: 8 }),
	flag: fc.boolean()
});

/** What the call answers on these records. */
export function callOn(records: Records, seed: CallSeed, ids: IdSource): RecordDiff | Refusal {
	const idsOf = <T extends { id: RecordId }>(list: readonly T[]): T['id'][] => list.map((one) => one.id).sort();
	const draw: Draw = {
		statements: idsOf(allOf(records, 'statement')),
		inferences: idsOf(allOf(records, 'inference')),
		articles: idsOf(allOf(records, 'article')),
		texts: idsOf(allOf(records, 'text')),
		everything: [...records.keys()].sort()
	};
	return (CALLS[seed.name] as Call)(records, draw, seed, ids);
}
