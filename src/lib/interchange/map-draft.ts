/**
 * One article's map while a reader builds it: statements, steps and attacks as they come, made sound here once for all
 * formats, so that what a reader gives never breaks a rule (RULES.md) by an error. What cannot be kept is said.
 */
import {
	newId,
	type ArticleId,
	type IdSource,
	type InferenceId,
	type RecordId,
	type StatementId,
	type TextId
} from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Author } from '#argument/records/author.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Passage } from '#argument/records/passage.ts';
import type { Placement } from '#argument/records/placement.ts';
import { MAX_LINE, MAX_NOTE, MAX_TEXT } from '#argument/records/schema.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { describe } from '#anchoring/describe.ts';
import type { Span } from '#anchoring/span.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { ProblemList } from './foreign-problems.ts';
import type { ReadForeign } from './foreign.ts';
import { mainConclusionOf } from './main-conclusion.ts';
import type { GivenArticle, GivenAttack, GivenRelation, GivenStatement, GivenStep } from './map-draft/given.ts';
import { asWording, cut, NO_WORDS, oneLine } from './one-line.ts';
import { dateIn } from './text/dates.ts';

/** As many as the schema lets an inference have. */
const MAX_PREMISES = 100;
/** The longest passage the schema allows. */
const MAX_QUOTE = 200_000;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

export class MapDraft {
	readonly problems: ProblemList;
	readonly articleId: ArticleId;
	readonly #ids: IdSource;
	readonly #name: string;
	#given: GivenArticle = {};
	#text: ArticleText | null = null;
	readonly #statements = new Map<StatementId, Statement>();
	readonly #withoutRole = new Set<StatementId>();
	/** Statements that may turn out to be the main conclusion. */
	readonly #mayBeMain = new Set<StatementId>();
	readonly #inferences = new Map<string, Inference>();
	readonly #attacks = new Map<string, Attack>();
	readonly #placements: Placement[] = [];
	#saysMain = false;

	constructor(ids: IdSource, name = '', problems = new ProblemList()) {
		this.problems = problems;
		this.#ids = ids;
		this.#name = name;
		this.articleId = newId('article', ids);
	}

	/** What the file says of the article; later words win. */
	article(given: GivenArticle): void {
		const said = Object.entries(given).filter(([, value]) => value !== undefined && value !== '');
		this.#given = { ...this.#given, ...Object.fromEntries(said) };
	}

	/** The article's text; passages are given as spans of it from here on. */
	text(words: string): void {
		if (words.length > MAX_TEXT) {
			this.problems.add('FF4', 'the text', { what: `a text of ${words.length} characters`, why: 'too long to keep' });
		} else if (words !== '') {
			this.#text = { id: textIdOf(words), articleId: this.articleId, kind: 'original', text: words };
		}
	}

	/** The passage at a span of the text; null, and said, where there is no such place. */
	passage(span: Span, where: string): Passage | null {
		const text = this.#text?.text ?? '';
		const { start, end } = span;
		if (start >= 0 && start < end && end <= text.length && end - start <= MAX_QUOTE) return describe(text, span);
		this.problems.add('FF4', where, { what: `a passage from ${start} to ${end}`, why: 'not a place in the text' });
		return null;
	}

	statement(given: GivenStatement): StatementId {
		const id = newId('statement', this.#ids);
		const { role, evidenceKind, foreignId } = given;
		const whole = asWording(given.wording);
		if (whole === NO_WORDS && given.wording !== NO_WORDS) this.problems.add('FF10', given.where);
		if (whole.length > MAX_LINE)
			this.problems.add('FF5', given.where, {
				length: whole.length,
				limit: MAX_LINE,
				...(whole.length > MAX_NOTE && { kept: MAX_NOTE })
			});
		const notes = [given.note, whole.length > MAX_LINE ? whole : undefined].filter(
			(one) => one !== undefined && one !== ''
		);
		const tags = (given.tags ?? []).map((tag) => cut(oneLine(tag))).filter((tag) => tag !== '');
		const passages = given.passages ?? [];
		if (given.implicit && passages.length > 0)
			this.problems.add('FF6', given.where, {
				what: 'an unsaid statement with a passage',
				as: 'said, at that passage'
			});
		let isMain = given.isMain === true;
		if (isMain && this.#saysMain) {
			this.problems.add('FF6', given.where, { what: 'a second main conclusion', as: 'a conclusion' });
			isMain = false;
		}
		this.#saysMain ||= isMain;
		if (role === undefined && !given.isMain) this.#withoutRole.add(id);
		if (given.isMain === undefined && (role ?? 'conclusion') === 'conclusion') this.#mayBeMain.add(id);
		this.#statements.set(id, {
			id,
			articleId: this.articleId,
			role: given.isMain ? 'conclusion' : (role ?? 'premise'),
			...(evidenceKind !== undefined && role === 'evidence' && { evidenceKind }),
			isMain,
			wording: cut(whole),
			voice: given.voice ?? 'own',
			implicit: given.implicit === true && passages.length === 0,
			status: given.status ?? 'accepted',
			passages: [...passages],
			...(notes.length > 0 && { note: cut(notes.join('\n\n'), MAX_NOTE) }),
			...(tags.length > 0 && { tags }),
			...suggestionFields(given.suggestion),
			...(foreignId !== undefined && { foreignId: cut(foreignId) })
		});
		return id;
	}

	/** One step from these premises taken together. Null, and said, where it cannot be. */
	step(premises: readonly StatementId[], conclusionId: StatementId, given: GivenStep): InferenceId | null {
		const premiseIds = [...new Set(premises)].filter((id) => id !== conclusionId);
		if (premiseIds.length < new Set(premises).size)
			this.problems.add('FF4', given.where, { what: 'a statement as its own premise', why: '' });
		if (premiseIds.length === 0) return null;
		if (premiseIds.length > MAX_PREMISES) {
			this.problems.add('FF4', given.where, {
				what: `a step from ${premiseIds.length} premises`,
				why: 'too many for one'
			});
			return null;
		}
		const key = `${[...premiseIds].sort().join()} ${conclusionId}`;
		const twin = this.#inferences.get(key);
		if (twin) {
			if (isAnother(given, twin))
				this.problems.add('FF6', given.where, { what: 'the same step again', as: 'one step' });
			return twin.id;
		}
		const id = newId('inference', this.#ids);
		const scheme = cut(oneLine(given.scheme ?? ''));
		this.#inferences.set(key, {
			id,
			articleId: this.articleId,
			premiseIds,
			conclusionId,
			...(scheme !== '' && { scheme }),
			...relationFields(given)
		});
		return id;
	}

	attack(attackerId: StatementId, targetId: StatementId | InferenceId, given: GivenAttack): void {
		if (attackerId === targetId) {
			this.problems.add('FF4', given.where, { what: 'an attack of a statement on itself', why: '' });
			return;
		}
		const key = `${attackerId} ${targetId}`;
		const twin = this.#attacks.get(key);
		if (twin) {
			if (isAnother(given, twin))
				this.problems.add('FF6', given.where, { what: 'the same attack again', as: 'one attack' });
			return;
		}
		const id = newId('attack', this.#ids);
		const { kind } = given;
		const relation = { id, articleId: this.articleId, attackerId, targetId };
		this.#attacks.set(key, { ...relation, ...(kind !== undefined && { kind }), ...relationFields(given) });
	}

	/** Joins a further premise to a step that is already there. */
	join(stepId: InferenceId, premiseId: StatementId, where: string): void {
		const [key, step] = [...this.#inferences].find(([, one]) => one.id === stepId) ?? [];
		if (key === undefined || step === undefined || step.premiseIds.includes(premiseId)) return;
		if (premiseId === step.conclusionId || step.premiseIds.length >= MAX_PREMISES) {
			this.problems.add('FF4', where, { what: 'a premise of a step', why: 'the step cannot have it' });
			return;
		}
		this.#inferences.set(key, { ...step, premiseIds: [...step.premiseIds, premiseId] });
	}

	place(statementId: StatementId, x: number, y: number): void {
		if (!(Math.abs(x) <= 1e6 && Math.abs(y) <= 1e6)) return;
		this.#placements.push({ id: newId('placement', this.#ids), articleId: this.articleId, statementId, x, y });
	}

	finish(): ReadForeign {
		const inferences = [...this.#inferences.values()];
		const attacks = [...this.#attacks.values()];
		const concluded = new Set(inferences.map((one) => one.conclusionId));
		const main = this.#saysMain ? null : mainConclusionOf([...this.#statements.keys()], inferences, attacks);
		const statements = Array.from(this.#statements.values(), (statement): Statement => {
			if (statement.id === main && this.#mayBeMain.has(main)) return { ...statement, role: 'conclusion', isMain: true };
			if (!this.#withoutRole.has(statement.id) || !concluded.has(statement.id)) return statement;
			return { ...statement, role: 'conclusion' };
		});
		const authors = this.#authors();
		const rest: ArgumentRecord[] = [...statements, ...inferences, ...attacks, ...this.#placements];
		const records = recordsOf([this.#article(authors), ...(this.#text ? [this.#text] : []), ...authors, ...rest]);
		return { records, problems: this.problems.list() };
	}

	#authors(): Author[] {
		const names = (this.#given.authors ?? []).map((name) => cut(oneLine(name))).filter((name) => name !== '');
		return [...new Set(names)].map((name) => ({ id: newId('author', this.#ids), name }));
	}

	#article(authors: readonly Author[]): Article {
		const { title, publication, publishedOn, url, language, notes } = this.#given;
		const said = (value: string | undefined) => cut(oneLine(value ?? ''));
		const named = said(title) || said(this.#name.replace(/^.*[\\/]/, '').replace(/(\.[A-Za-z]\w{0,9})+$/, ''));
		const textId: TextId | undefined = this.#text?.id;
		return {
			id: this.articleId,
			title: named || 'Untitled map',
			authorIds: authors.map((author) => author.id),
			...(said(publication) && { publication: said(publication) }),
			...dateFields(publishedOn),
			...(said(url) && { url: said(url) }),
			...(language !== undefined && language.length <= 35 && { language }),
			...(textId !== undefined && { textId, textKind: 'original' as const }),
			...(notes && notes.length > 0 && { notes: notes.map((note) => cut(note, MAX_NOTE)) })
		};
	}
}

/** A date as calendars write it; any other words about the date are kept as they are. */
function dateFields(said: string | undefined): Pick<Article, 'publishedOn' | 'dateNote'> {
	const words = said?.trim() ?? '';
	if (words === '') return {};
	const date = DATE.test(words) ? words : dateIn(words);
	if (date !== null) return { publishedOn: date };
	const year = dateIn(words, true);
	return { ...(year !== null && { publishedOn: year }), dateNote: cut(words, MAX_NOTE) };
}

/** True where the file has it twice, under two ids. */
function isAnother(
	{ foreignId }: GivenRelation,
	twin: { readonly id: RecordId; readonly foreignId?: unknown }
): boolean {
	return foreignId !== undefined && twin.foreignId !== undefined && cut(foreignId) !== twin.foreignId;
}

function suggestionFields({ why = '', score }: NonNullable<GivenStatement['suggestion']> = {}) {
	return {
		...(why !== '' && { why: cut(why) }),
		...(score !== undefined && score >= 0 && score <= 1 && { score })
	};
}

function relationFields({ status, note, foreignId }: GivenRelation) {
	return {
		status: status ?? 'accepted',
		...(note !== undefined && note !== '' && { note: cut(note, MAX_NOTE) }),
		...(foreignId !== undefined && { foreignId: cut(foreignId) })
	};
}
