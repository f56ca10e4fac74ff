/**
 * A reading: what an analyst writes about one article, with quotes instead of offsets. Its shape, and where its quotes
 * stand. Offsets and hashes are worked out in compile-article.ts, never by hand.
 */
import * as v from 'valibot';
import { EVIDENCE_KINDS, ROLES } from '#argument/records/statement.ts';
import { ATTACK_KINDS } from '#argument/records/attack.ts';
import type { Span } from '#anchoring/span.ts';

const nullable = v.nullish(v.string(), null);
const key = (letter: string) => v.pipe(v.string(), v.regex(new RegExp(`^${letter}\\d+$`), `a key like "${letter}1"`));
const quotes = v.optional(v.array(v.pipe(v.string(), v.minLength(1))), []);

export const readingSchema = v.strictObject({
	article: v.strictObject({
		slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
		title: v.string(),
		titleSupplied: v.boolean(),
		author: v.strictObject({ name: v.string(), role: nullable, badge: v.string() }),
		publication: nullable,
		publishedOn: nullable,
		dateNote: nullable,
		notes: v.optional(v.array(v.string()), [])
	}),
	statements: v.array(
		v.strictObject({
			key: key('s'),
			role: v.picklist(ROLES),
			isMain: v.optional(v.boolean(), false),
			wording: v.string(),
			voice: v.picklist(['own', 'reported']),
			evidenceKind: v.nullish(v.picklist(EVIDENCE_KINDS), null),
			implicit: v.optional(v.boolean(), false),
			retelling: quotes,
			original: quotes,
			note: nullable
		})
	),
	inferences: v.array(
		v.strictObject({
			key: key('i'),
			premises: v.pipe(v.array(key('s')), v.minLength(1)),
			conclusion: key('s'),
			scheme: nullable,
			note: nullable
		})
	),
	attacks: v.array(
		v.strictObject({
			key: key('a'),
			attacker: key('s'),
			target: v.pipe(v.string(), v.regex(/^[si]\d+$/)),
			kind: v.picklist(ATTACK_KINDS),
			note: nullable
		})
	)
});

export type Reading = v.InferOutput<typeof readingSchema>;

/**
 * Where a quote stands: its first place in the text. White space and the shape of quotation marks make no difference;
 * `first words … last words` stands for all between them. Null where it does not stand there.
 */
export function findQuote(text: string, quote: string): Span | null {
	const { plain, offsets } = plainWords(text);
	const [first = '', last, ...more] = quote.split('…').map((part) => plainWords(part).plain.trim());
	if (!first || more.length > 0) return null;
	const from = plain.indexOf(first);
	if (from < 0) return null;
	let to = from + first.length;
	if (last !== undefined) {
		const found = last ? plain.indexOf(last, to) : -1;
		if (found < 0) return null;
		to = found + last.length;
	}
	return { start: offsets[from] ?? 0, end: (offsets[to - 1] ?? 0) + 1 };
}

/** The text with single blanks and straight quotation marks, and for each of its characters the offset in the text. */
function plainWords(text: string): { plain: string; offsets: number[] } {
	const offsets: number[] = [];
	let plain = '';
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at).replace(/\s/, ' ').replace(/[‘’]/, "'").replace(/[“”]/, '"');
		if (character === ' ' && plain.endsWith(' ')) continue;
		plain += character;
		offsets.push(at);
	}
	return { plain, offsets };
}
