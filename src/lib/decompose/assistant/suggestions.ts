/**
 * What an assistant proposed → the same change of `suggested` records that the engine makes. A statement comes in only if its
 * quote stands in the text; what a person has accepted or rejected is left alone; relations never make a circle.
 */
import { describe } from '#anchoring/describe.ts';
import type { Span } from '#anchoring/span.ts';
import { sameness } from '#argument/check/structure.ts';
import { withoutFields } from '#argument/fields.ts';
import type { RecordDiff } from '#argument/diff.ts';
import type { IdSource, StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { DecomposeInput } from '../decomposition.ts';
import { decidedIn, spansKey, type Decided } from '../known.ts';
import { changeTo, freshIds, type Fresh } from '../stages/9-records.ts';
import type { Proposals, ProposedRelation, ProposedStatement } from './answer.ts';
import { placesOf } from './quotes.ts';

/** A part of the text and what was proposed for it. Ids of proposals hold across parts. */
export interface ProposedPart {
	readonly span: Span;
	readonly proposals: Proposals;
}

export interface Counts {
	/** Suggested now. */
	readonly statements: number;
	readonly relations: number;
	/** Dropped because their quote does not stand in the text. */
	readonly unverifiable: number;
	/** Dropped because they did not have the shape that was asked for. */
	readonly malformed: number;
	/** Left alone because a person had already accepted or rejected something there. */
	readonly decided: number;
	/** Relations dropped: to something dropped or unknown, twice the same, or a circle. */
	readonly loose: number;
}

export interface Suggestions {
	readonly diff: RecordDiff;
	readonly counts: Counts;
}

export function suggestionsFrom(input: DecomposeInput, parts: readonly ProposedPart[], ids: IdSource): Suggestions {
	const existing: Records = input.existing ?? new Map();
	const making = new Making(input, existing, decidedIn(input), freshIds(ids, existing));
	for (const { span, proposals } of parts) {
		making.malformed += proposals.malformed;
		for (const statement of proposals.statements) making.addStatement(statement, span);
	}
	for (const { proposals } of parts) for (const relation of proposals.relations) making.addRelation(relation);
	return making.finish();
}

class Making {
	malformed = 0;
	#unverifiable = 0;
	#decided = 0;
	#loose = 0;
	readonly #input: DecomposeInput;
	readonly #existing: Records;
	readonly #known: Decided;
	readonly #fresh: Fresh;
	/** By the id the assistant gave. */
	readonly #named = new Map<string, StatementId>();
	readonly #bySpans = new Map<string, StatementId>();
	readonly #statements = new Map<StatementId, { record: Statement; isMain: boolean }>();
	readonly #relations: (Inference | Attack)[] = [];
	readonly #said = new Set<string>();
	/** Premises by conclusion: what rests on what. */
	readonly #reasons = new Map<StatementId, StatementId[]>();

	constructor(input: DecomposeInput, existing: Records, known: Decided, fresh: Fresh) {
		this.#input = input;
		this.#existing = existing;
		this.#known = known;
		this.#fresh = fresh;
		for (const inference of allOf(existing, 'inference')) {
			if (inference.status !== 'accepted') continue;
			this.#said.add(sameness(inference));
			this.#rest(inference.premiseIds, inference.conclusionId);
		}
		for (const { attackerId, targetId, status } of allOf(existing, 'attack'))
			if (status === 'accepted') this.#said.add(`${attackerId}x${targetId}`);
	}

	addStatement(proposed: ProposedStatement, part: Span): void {
		const places = placesOf(this.#input.text, proposed.quote, part);
		const [first] = places;
		if (!first) {
			this.#unverifiable++;
			return;
		}
		const accepted = this.#known.accepted.covering(first);
		if (accepted || this.#known.rejected.covering(first)) {
			if (accepted) this.#named.set(proposed.id, accepted.statementId);
			this.#decided++;
			return;
		}
		const key = spansKey(places);
		const same = this.#bySpans.get(key);
		const id = same ?? this.#known.earlier.get(key)?.id ?? this.#fresh('statement');
		this.#named.set(proposed.id, id);
		if (same) return;
		this.#bySpans.set(key, id);
		this.#statements.set(id, { record: this.#statementOf(id, proposed, places), isMain: proposed.main });
	}

	#statementOf(id: StatementId, proposed: ProposedStatement, places: readonly Span[]): Statement {
		const { text, articleId, textId } = this.#input;
		const { role, kind, wording, quote, voice, why, confidence } = proposed;
		return {
			id,
			articleId,
			role,
			...(role === 'evidence' && kind ? { evidenceKind: kind } : {}),
			isMain: false,
			wording: wording || quote.replace(/\s+/g, ' ').slice(0, 1_000),
			voice,
			implicit: false,
			status: 'suggested',
			passages: places.map((place) => describe(text, place, textId)),
			...reasonOf(why, confidence)
		};
	}

	addRelation(proposed: ProposedRelation): void {
		const to = this.#named.get(proposed.to);
		const from = [...new Set(proposed.from.map((name) => this.#named.get(name)))];
		const ends = from.filter((id): id is StatementId => id !== undefined && id !== to);
		const free = ends.filter((id) => !this.#known.rejectedLinks.has(`${id}>${to}`));
		if (!to || free.length === 0 || ends.length < from.length) this.#loose++;
		else if (proposed.type === 'supports') this.#addInference(free, to, proposed);
		else for (const attackerId of free) this.#addAttack(attackerId, to, proposed);
	}

	#addInference(premiseIds: readonly StatementId[], conclusionId: StatementId, proposed: ProposedRelation): void {
		const step = { premiseIds, conclusionId };
		if (this.#said.has(sameness(step)) || premiseIds.some((id) => this.#restsOn(id, conclusionId))) {
			this.#loose++;
			return;
		}
		this.#said.add(sameness(step));
		this.#rest(premiseIds, conclusionId);
		this.#relations.push({
			id: this.#fresh('inference'),
			articleId: this.#input.articleId,
			...step,
			status: 'suggested',
			...reasonOf(proposed.why, proposed.confidence)
		});
	}

	#addAttack(attackerId: StatementId, targetId: StatementId, proposed: ProposedRelation): void {
		const key = `${attackerId}x${targetId}`;
		if (this.#said.has(key)) {
			this.#loose++;
			return;
		}
		this.#said.add(key);
		this.#relations.push({
			id: this.#fresh('attack'),
			articleId: this.#input.articleId,
			attackerId,
			targetId,
			status: 'suggested',
			...reasonOf(proposed.why, proposed.confidence)
		});
	}

	#rest(premiseIds: readonly StatementId[], conclusionId: StatementId): void {
		this.#reasons.set(conclusionId, [...(this.#reasons.get(conclusionId) ?? []), ...premiseIds]);
	}

	/** True where the first is, or by way of others rests on, the second. */
	#restsOn(id: StatementId, on: StatementId): boolean {
		const seen = new Set<StatementId>([id]);
		for (const one of seen) {
			if (one === on) return true;
			for (const reason of this.#reasons.get(one) ?? []) seen.add(reason);
		}
		return false;
	}

	finish(): Suggestions {
		const main = this.#mainOf();
		const statements = [...this.#statements.values()].map(({ record }) => this.#settled(record, record.id === main));
		const diff = changeTo([...statements, ...this.#relations], this.#existing, this.#input.articleId);
		return {
			diff,
			counts: {
				statements: statements.length,
				relations: this.#relations.length,
				unverifiable: this.#unverifiable,
				malformed: this.malformed,
				decided: this.#decided,
				loose: this.#loose
			}
		};
	}

	/** Each part of a long text may name a main conclusion: the surest is taken, the last among equals. */
	#mainOf(): StatementId | null {
		if (this.#known.hasMain) return null;
		let best: Statement | null = null;
		for (const { record, isMain } of this.#statements.values())
			if (isMain && (record.score ?? 0.5) >= (best?.score ?? 0)) best = record;
		return best?.id ?? null;
	}

	/** The role that its relations give it: a conclusion is what something is concluded to (AR12). */
	#settled(record: Statement, isMain: boolean): Statement {
		if (isMain || this.#reasons.has(record.id)) {
			return { ...withoutFields(record, 'evidenceKind'), role: 'conclusion', isMain };
		}
		return record.role === 'conclusion' ? { ...record, role: 'premise' } : record;
	}
}

/** An assistant's confidence is its own word; without one, the screen shows none. */
function reasonOf(why: string, confidence: number | null): Pick<Statement, 'why' | 'score'> {
	const score = confidence === null ? {} : { score: Math.round(confidence * 100) / 100 };
	return { why: why ? `The assistant: ${why}` : 'Suggested by the assistant.', ...score };
}
