/** Articles and op-eds: where the main conclusion ranks, and what each sentence is. */
import { segment } from '#anchoring/sentences.ts';
import type { Span } from '#anchoring/span.ts';
import type { Role } from '#argument/records/statement.ts';
import { common, findIn, rolesBySentence } from './found.ts';
import type { Scored } from './measures.ts';

export interface LongText {
	readonly name: string;
	readonly text: string;
	readonly statements: readonly { readonly role: Role; readonly isMain: boolean; readonly spans: readonly Span[] }[];
	/** Sentence to sentence; empty where they are not compared. */
	readonly links: readonly { readonly from: Span; readonly to: Span }[];
}

export interface LongResult {
	readonly name: string;
	/** 1 for the engine's first choice; 0 where it is not among its ten. */
	readonly rank: number;
	readonly roles: Scored<Role | 'none'>[];
	readonly links: Scored<boolean>[];
	readonly sure: { readonly what: string; readonly confidence: number; readonly right: boolean }[];
}

export function readLong({ name, text, statements, links }: LongText): LongResult {
	const found = findIn(text);
	const sentences = segment(text).sentences;
	const gold = rolesBySentence(sentences, statements);
	const read = rolesBySentence(sentences, found.statements);
	const main = statements
		.filter(({ isMain }) => isMain)
		.flatMap(({ spans }) => sentences.filter((sentence) => common([sentence], spans) > 2));
	const byId = new Map(found.statements.map((one) => [one.id, one]));
	const isMain = (id: (typeof found.candidates)[number]) => common(main, byId.get(id)?.spans ?? []) > 2;
	const sentenceOf = (spans: readonly Span[]) => {
		const shares = sentences.map((sentence) => common([sentence], spans));
		return shares.indexOf(Math.max(...shares));
	};
	const goldLinks = new Set(links.map(({ from, to }) => `${sentenceOf([from])}>${sentenceOf([to])}`));
	const foundLinks = new Set(
		found.links.map(
			({ from, to }) => `${sentenceOf(byId.get(from)?.spans ?? [])}>${sentenceOf(byId.get(to)?.spans ?? [])}`
		)
	);
	return {
		name,
		rank: found.candidates.findIndex(isMain) + 1,
		roles: gold.map((role, at) => ({ gold: role, found: read[at] ?? 'none' })),
		links:
			links.length === 0
				? []
				: sentences.flatMap((_, from) =>
						sentences.flatMap((__, to) =>
							from === to ? [] : [{ gold: goldLinks.has(`${from}>${to}`), found: foundLinks.has(`${from}>${to}`) }]
						)
					),
		sure: found.statements.flatMap(({ spans, role, confidence, isMain: first, id }) => {
			const at = sentenceOf(spans);
			if (first) return [{ what: 'main', confidence, right: isMain(id) }];
			return gold[at] === 'none' ? [] : [{ what: role, confidence, right: gold[at] === role }];
		})
	};
}
