/** How fast is the engine? Own prose, no sentence of it twice, so that nothing is left out as a repetition. */
import { countingIds } from '#argument/ids.ts';
import { decompose } from '#decompose/pipeline.ts';
import { annotatedTexts } from '../../support/annotated.ts';
import { seeded } from './measures.ts';

export interface Throughput {
	readonly characters: number;
	readonly statements: number;
	/** Seconds of one processor; on a busy machine less than the clock says. */
	readonly cpu: number;
	readonly clock: number;
}

export function throughput(characters: number): Throughput {
	const text = longText(characters);
	const before = process.cpuUsage();
	const begun = performance.now();
	const draft = decompose({ text, articleId: 'article:long' }, countingIds('t'));
	const clock = (performance.now() - begun) / 1000;
	const { user, system } = process.cpuUsage(before);
	return {
		characters: text.length,
		statements: draft.kind === 'draft' ? draft.diff.added.length : 0,
		cpu: (user + system) / 1e6,
		clock
	};
}

const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi zo'.split(' ');

/** Paragraphs of sentences from this project's own texts, the last long word of each made up anew. */
export function longText(characters: number): string {
	const next = seeded(7);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const sentences = annotatedTexts().flatMap(({ text, sentences: spans }) =>
		spans.map(({ start, end }) => text.slice(start, end))
	);
	const parts: string[] = [];
	let length = 0;
	while (length < characters) {
		const word = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
		const sentence = pick(sentences).replace(/\p{Ll}{4,}(?=\P{L}*$)/u, word);
		const part = `${sentence}${next() < 0.18 ? '\n\n' : ' '}`;
		parts.push(part);
		length += part.length;
	}
	return parts.join('');
}
