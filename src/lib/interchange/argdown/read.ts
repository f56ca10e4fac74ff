/**
 * Reads Argdown through its own parser. Statements become statements, arguments with premises and conclusion become steps, and
 * arguments that are only described become the one statement that describes them. Support that core leaves out of its relations
 * because an argument's conclusion already grounds it is in those steps.
 */
import type { IdSource, InferenceId, StatementId } from '#argument/ids.ts';
import type { ReadForeign, ReadOptions } from '../foreign.ts';
import { MapDraft } from '../map-draft.ts';
import { placesIn } from '../places.ts';
import { DataFields, statementFields } from './data-fields.ts';
import {
	parseArgdown,
	unguarded,
	type ArgdownArgument,
	type ArgdownInference,
	type ArgdownModel,
	type ArgdownRelation,
	type EquivalenceClass,
	type Member,
	type PcsStatement,
	type Section
} from './parse.ts';

/** What in the head of a file says how Argdown's own tools are to read and draw it, and nothing about the map. */
const SETTINGS = ['model', 'map', 'graph', 'group', 'color', 'dot', 'selection', 'webComponent', 'html', 'explode'];

export async function read(input: string, ids: IdSource, { name }: ReadOptions = {}): Promise<ReadForeign> {
	const model = await parseArgdown(input);
	if ('problems' in model) return model;
	const reading = new Reading(new MapDraft(ids, name), model);
	return reading.finish();
}

/** Where an argument stands in the map: its one statement, or its premises and steps. */
interface Place {
	readonly premises: readonly StatementId[];
	readonly conclusion: StatementId | null;
	readonly lastStep: InferenceId | null;
}

class Reading {
	readonly #draft: MapDraft;
	readonly #model: ArgdownModel;
	readonly #statements = new Map<string, StatementId>();
	readonly #arguments = new Map<ArgdownArgument, Place>();
	readonly #steps = new Map<ArgdownInference, InferenceId>();

	constructor(draft: MapDraft, model: ArgdownModel) {
		this.#draft = draft;
		this.#model = model;
	}

	finish(): ReadForeign {
		this.#head();
		for (const one of Object.values(this.#model.statements ?? {})) {
			if (one.title !== undefined) this.#statements.set(one.title, this.#statement(one));
		}
		const { relations = [], sections = [], comments = [] } = this.#model;
		for (const one of Object.values(this.#model.arguments ?? {})) this.#arguments.set(one, this.#argument(one));
		for (const relation of relations) this.#relation(relation);
		const headings = linesOfAll(sections);
		if (headings.length > 0)
			this.#draft.problems.add('FF4', placesIn(headings), {
				what: headings.length === 1 ? 'a heading' : `${headings.length} headings`,
				why: 'a map has no groups'
			});
		if (comments.length > 0)
			this.#draft.problems.add('FF4', placesIn(comments.map((line) => `line ${line}`)), {
				what: comments.length === 1 ? 'a comment' : `${comments.length} comments`,
				why: ''
			});
		return this.#draft.finish();
	}

	#head(): void {
		const fields = new DataFields(this.#model.frontMatter);
		const authors = [...fields.list('author'), ...fields.list('authors')].map(String);
		this.#draft.article({
			title: fields.text('title'),
			authors,
			publication: fields.text('publication'),
			publishedOn: fields.date('date'),
			url: fields.text('source') ?? fields.text('url'),
			language: fields.text('language')
		});
		const rest = fields.rest();
		const isSetting = (line: string) => SETTINGS.includes(line.replace(/:.*/s, ''));
		const notes = rest.filter((line) => !isSetting(line));
		if (notes.length > 0) this.#draft.article({ notes });
		const settings = rest.filter(isSetting).map((line) => line.replace(/:.*/s, ''));
		if (settings.length > 0)
			this.#draft.problems.add('FF4', 'the head', {
				what: settings.join(', '),
				why: 'settings of Argdown’s own tools'
			});
	}

	/** A statement of an equivalence class, or of an argument that is only described. */
	#statement({ title = '', members, data, tags = [] }: EquivalenceClass | ArgdownArgument): StatementId {
		const where = whereOf(members[0]);
		const texts = members
			.filter((one) => !one.isReference)
			.map(textOf)
			.filter((text) => text !== '');
		const [wording = unguarded(title), ...others] = [...new Set(texts)];
		const fields = new DataFields(data);
		const { misplaced, note, why, score, ...known } = statementFields(fields);
		const links = members.flatMap(({ ranges = [] }) => ranges.flatMap(({ url }) => (url ? unguarded(url) : [])));
		const notes = [note, ...fields.rest(), ...others, ...new Set(links)].filter((one) => one !== undefined);
		if (others.length > 0)
			this.#draft.problems.add('FF6', where, { what: `another text of “${unguarded(title)}”`, as: 'its note' });
		if (misplaced > 0)
			this.#draft.problems.add('FF4', where, {
				what: 'a place in a text',
				why: 'the words that stand there are not given'
			});
		return this.#draft.statement({
			...known,
			wording,
			where,
			note: notes.join('\n'),
			tags: tags.map(unguarded),
			suggestion: { why, score: typeof score === 'number' ? score : undefined },
			...(!/^Untitled \d+$/.test(title) && { foreignId: unguarded(title) })
		});
	}

	#argument(one: ArgdownArgument): Place {
		const { pcs = [] } = one;
		if (!pcs.some((line) => line.inference)) {
			const id = this.#statement(one);
			return { premises: [id], conclusion: id, lastStep: null };
		}
		const statementOf = (line: PcsStatement | undefined) => this.#statements.get(line?.title ?? '');
		const premises: StatementId[] = [];
		let conclusion: StatementId | null = null;
		let lastStep: InferenceId | null = null;
		/** Lines since the last conclusion, and that conclusion. */
		let open: StatementId[] = [];
		const last = pcs.findLast((line) => line.inference);
		for (const line of pcs) {
			const id = statementOf(line);
			if (id === undefined) continue;
			if (!line.inference) {
				premises.push(id);
				open.push(id);
				continue;
			}
			const fields = new DataFields(line.inference.data);
			const uses = fields.list('uses').flatMap((n) => statementOf(pcs[Number(n) - 1]) ?? []);
			const rules = (line.inference.inferenceRules ?? []).map(unguarded).join(', ');
			const step = this.#draft.step(uses.length > 0 ? uses : open, id, {
				where: whereOf(line),
				scheme: fields.text('scheme') ?? (rules === 'Step' ? undefined : rules),
				status: fields.word('status', ['suggested', 'accepted']),
				note: [fields.text('note'), line === last ? describedBy(one) : undefined, ...fields.rest()]
					.filter((part) => part !== undefined)
					.join('\n'),
				foreignId: unguarded(one.title ?? '')
			});
			if (step) this.#steps.set(line.inference, step);
			lastStep = step ?? lastStep;
			conclusion = id;
			open = [id];
		}
		return { premises, conclusion, lastStep };
	}

	#relation({ relationType, from, to }: ArgdownRelation): void {
		const source = from && this.#source(from);
		if (!source || !to) return;
		const where = 'title' in to ? `“${unguarded(to.title ?? '')}”` : 'a relation';
		const isSupport = relationType === 'support' || relationType === 'entails';
		if (isSupport) {
			const target = this.#supported(to, where);
			if (target) this.#draft.step([source], target, { where });
			return;
		}
		const target = to.type === 'inference' ? this.#steps.get(to) : this.#attacked(to, where);
		if (!target) {
			this.#draft.problems.add('FF4', where, { what: 'an attack', why: 'what it hits is not in the map' });
			return;
		}
		if (relationType === 'undercut' && !target.startsWith('inference:'))
			this.#draft.problems.add('FF6', where, { what: 'an undercut of no step', as: 'an attack' });
		this.#draft.attack(source, target, { where });
		// Contradictories deny each other.
		if (relationType === 'contradictory' && target.startsWith('statement:'))
			this.#draft.attack(target as StatementId, source, { where });
	}

	#source(from: EquivalenceClass | ArgdownArgument): StatementId | null {
		if (from.type === 'argument') return this.#arguments.get(from)?.conclusion ?? null;
		return this.#statements.get(from.title ?? '') ?? null;
	}

	#supported(to: EquivalenceClass | ArgdownArgument | ArgdownInference, where: string): StatementId | null {
		if (to.type === 'equivalence-class') return this.#statements.get(to.title ?? '') ?? null;
		if (to.type === 'inference') {
			this.#draft.problems.add('FF4', where, { what: 'support of a step', why: 'which a map has no place for' });
			return null;
		}
		const { premises = [] } = this.#arguments.get(to) ?? {};
		if (premises.length > 1)
			this.#draft.problems.add('FF6', where, { what: 'support of an argument', as: 'support of its first premise' });
		return premises[0] ?? null;
	}

	/** What an attack on an argument hits: its one premise; else, because nobody says which premise, its step. */
	#attacked(to: EquivalenceClass | ArgdownArgument, where: string): StatementId | InferenceId | null {
		if (to.type === 'equivalence-class') return this.#statements.get(to.title ?? '') ?? null;
		const { premises = [], lastStep = null } = this.#arguments.get(to) ?? {};
		if (premises.length < 2 || !lastStep) return premises[0] ?? null;
		this.#draft.problems.add('FF6', where, { what: 'an attack on an argument', as: 'an attack on its last step' });
		return lastStep;
	}
}

function describedBy({ members }: ArgdownArgument): string | undefined {
	return members.map(textOf).find((text) => text !== '');
}

function linesOfAll(sections: readonly Section[]): string[] {
	return sections.flatMap(({ startLine, children = [] }) => [
		startLine ? `line ${startLine}` : 'a heading',
		...linesOfAll(children)
	]);
}

function whereOf(member: Member | undefined): string {
	return member?.startLine ? `line ${member.startLine}` : 'the file';
}

/** A member's words without the tags behind them, and mentions without their @; a tag among the words is one of them. */
function textOf({ text = '', ranges = [] }: Member): string {
	const inOrder = [...ranges].sort((a, b) => a.start - b.start);
	let end = text.trimEnd().length;
	for (const { type, start, stop } of [...inOrder].reverse())
		if (type === 'tag' && stop + 1 >= end) end = text.slice(0, start).trimEnd().length;
	let words = '';
	let at = 0;
	for (const { type, start, stop } of inOrder) {
		if (start < at || stop >= end || !type.endsWith('-mention')) continue;
		words += text.slice(at, start) + text.slice(start, stop + 1).replace(/^@[[<]|[\]>](?=\s*$)/g, '');
		at = stop + 1;
	}
	return unguarded(words + text.slice(at, end)).trim();
}
