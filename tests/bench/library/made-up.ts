/**
 * Libraries of any size, made up from a seed: the same seed gives the same articles. Their shapes are those of real ones: op-eds of 14 to
 * 56 statements, essays of 56 to 96, a long article here and there; on the whole 50 statements an article, each resting on a sentence
 * of a text that also says other things.
 */
import type { ArticleId, InferenceId, RecordId, StatementId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { numbers } from '../evaluate/maps.ts';
import { nameOf, sentence, titleOf, type Chance } from './lexicon.ts';

/** Characters of context with a quote, as the app keeps them. */
const CONTEXT = 32;

/** Shares of articles and the statements they have, least and most. Weighted, 50 statements an article. */
const SIZES = [
	{ share: 0.68, least: 14, most: 56 },
	{ share: 0.27, least: 56, most: 96 },
	{ share: 0.05, least: 95, most: 135 }
] as const;

const SUBJECTS = 120;
const PUBLICATIONS = ['The Courier', 'Evening Post', 'Harbor Review', 'Gazette', 'Monthly Letters', ''];

export interface MadeUp {
	readonly id: ArticleId;
	readonly records: Map<RecordId, ArgumentRecord>;
}

/** The article of this number; the same whichever others are made. Its ids are as long as the app's own. `size`: of so many statements. */
export function madeUpArticle(at: number, seed: number, size?: number): MadeUp {
	const next = numbers(seed * 1_000_003 + at);
	const slug = `${at.toString(36).padStart(6, '0')}${seed.toString(36).padStart(10, 'x')}`;
	const id: ArticleId = `article:${slug}`;
	const subject = (Math.floor(next() * SUBJECTS) * 37) % 997;
	const authorAt = Math.floor(Math.pow(next(), 2) * 3_000);
	const authorName = nameOfAuthor(authorAt, seed);
	const usual = statementCount(next);
	const count = size ?? usual;
	const roles = rolesOf(count, next);
	const { text, sentences } = textFor(roles, subject, next);
	const statementId = (index: number): StatementId => `statement:${slug}-${index}`;
	const statements: Statement[] = roles.map((role, index) => {
		const span = sentences[index];
		const passages =
			span === null || span === undefined
				? []
				: [
						{
							start: span[0],
							end: span[1],
							exact: text.slice(span[0], span[1]),
							prefix: text.slice(Math.max(0, span[0] - CONTEXT), span[0]),
							suffix: text.slice(span[1], span[1] + CONTEXT)
						}
					];
		return {
			id: statementId(index),
			articleId: id,
			role,
			...(role === 'evidence' && { evidenceKind: 'figure' as const }),
			isMain: index === 0,
			wording: wordingOf(passages[0]?.exact, subject, next),
			voice: next() < 0.06 ? 'reported' : 'own',
			implicit: passages.length === 0,
			status: next() < 0.15 ? 'suggested' : 'accepted',
			passages
		};
	});
	const textId = `text:${slug}` as const;
	const records = recordsOf([
		{
			id,
			title: titleOf(next, subject),
			authorIds: [`author:${seed}-${authorAt}-of-the-made-up`],
			publication: PUBLICATIONS[Math.floor(next() * PUBLICATIONS.length)] ?? '',
			publishedOn: `${1990 + Math.floor(next() * 36)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`,
			language: 'en',
			textId,
			textKind: 'original',
			fingerprint: {
				algorithm: 'sha256-48',
				sentences: Array.from({ length: Math.ceil(count * 1.5) }, () => hex(next))
			}
		},
		{ id: `author:${seed}-${authorAt}-of-the-made-up`, name: authorName },
		{ id: textId, articleId: id, kind: 'original', text },
		...statements,
		...relationsOf(statements, id, slug, next)
	]);
	return { id, records };
}

/** Articles by the batch, as an import takes them. */
export function* madeUpLibrary(
	articles: number,
	seed: number,
	batch: number
): Generator<Map<RecordId, ArgumentRecord>> {
	for (let from = 0; from < articles; from += batch) {
		const records = new Map<RecordId, ArgumentRecord>();
		for (let at = from; at < Math.min(articles, from + batch); at += 1) {
			for (const [id, record] of madeUpArticle(at, seed).records) records.set(id, record);
		}
		yield records;
	}
}

/** A small drawing as large as a real one, without laying out the map. */
export function madeUpThumbnail(statements: number): string {
	const boxes = Array.from({ length: statements }, (_, at) => ({
		x: 8 + (at % 6) * 26,
		y: 4 + ((at * 7) % 110),
		width: 20,
		height: 3,
		role: at % 3 === 0 ? 'evidence' : 'premise'
	}));
	return JSON.stringify({ width: 168, height: 120, boxes });
}

function nameOfAuthor(at: number, seed: number): string {
	const next = numbers(seed * 7_919 + at);
	return `${nameOf(next)} ${nameOf(next)}`;
}

function statementCount(next: Chance): number {
	let at = next();
	for (const { share, least, most } of SIZES) {
		if (at < share) return Math.round(least + (most - least) * (at / share));
		at -= share;
	}
	return SIZES[0].least;
}

/** One main conclusion, then conclusions, premises and evidence as the five articles of the corpus have them. */
function rolesOf(count: number, next: Chance): Statement['role'][] {
	return Array.from({ length: count }, (_, index) => {
		if (index === 0) return 'conclusion';
		const at = next();
		return at < 0.16 ? 'conclusion' : at < 0.6 ? 'premise' : 'evidence';
	});
}

/** Paragraphs of three to six sentences; the place of each statement's sentence, null for what the author leaves unsaid. */
function textFor(
	roles: readonly Statement['role'][],
	subject: number,
	next: Chance
): { text: string; sentences: (readonly [number, number] | null)[] } {
	let text = '';
	let left = 4;
	const say = (said: string): readonly [number, number] => {
		left -= 1;
		if (left < 0) left = 2 + Math.floor(next() * 4);
		text += text === '' ? '' : left === 0 ? '\n\n' : ' ';
		const start = text.length;
		text += said;
		return [start, text.length];
	};
	const sentences = roles.map((role) => {
		if (next() < 0.04) return null;
		while (next() < 0.3) say(sentence(next, subject));
		return say(sentence(next, subject, role === 'evidence'));
	});
	return { text, sentences };
}

/** Mostly the words of the passage; now and then shorter or put another way. */
function wordingOf(exact: string | undefined, subject: number, next: Chance): string {
	if (exact === undefined || next() < 0.1) return sentence(next, subject);
	const bare = exact.replace(/^[^,]{4,12}, /, '');
	return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function relationsOf(
	statements: readonly Statement[],
	articleId: ArticleId,
	slug: string,
	next: Chance
): ArgumentRecord[] {
	const relations: ArgumentRecord[] = [];
	const upper = statements.flatMap(({ role }, index) => (role === 'conclusion' ? [index] : []));
	for (let at = 1; at < statements.length;) {
		// Reasons stand near what they are reasons for, except those for the main conclusion.
		const above = upper.filter((index) => index < at);
		const target =
			statements[above[Math.max(0, above.length - 1 - Math.floor(Math.pow(next(), 2) * above.length))] ?? 0];
		const own = statements[at];
		const pair = next() < 0.12 ? statements[at + 1] : undefined;
		if (!own || !target) break;
		if (next() < 0.07) {
			relations.push({
				id: `attack:${slug}-${at}`,
				articleId,
				attackerId: own.id,
				targetId: target.id,
				status: own.status
			});
			at += 1;
			continue;
		}
		const id: InferenceId = `inference:${slug}-${at}`;
		const premiseIds = [own.id, ...(pair && pair.role !== 'conclusion' ? [pair.id] : [])];
		relations.push({ id, articleId, premiseIds, conclusionId: target.id, status: own.status });
		at += premiseIds.length;
	}
	return relations;
}

function hex(next: Chance): string {
	const half = () =>
		Math.floor(next() * 0x1000000)
			.toString(16)
			.padStart(6, '0');
	return half() + half();
}
