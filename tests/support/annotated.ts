/** Texts annotated for decomposition: tests/fixtures/decompose, whose README says how they are written down. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#anchoring/span.ts';
import type { Role } from '#argument/records/statement.ts';
import { PROJECT } from './originals.ts';

const FOLDER = join(PROJECT, 'tests/fixtures/decompose');
const ROLES: Readonly<Record<string, Role>> = { C: 'conclusion', P: 'premise', E: 'evidence' };

export interface AnnotatedSentence extends Span {
	/** Null where it argues nothing. */
	readonly role: Role | null;
	readonly isMain: boolean;
	/** Index of the sentence it bears on. */
	readonly target: number | null;
	readonly attacks: boolean;
}

export interface AnnotatedText {
	readonly name: string;
	readonly text: string;
	readonly sentences: readonly AnnotatedSentence[];
}

export function annotatedTexts(): AnnotatedText[] {
	return readdirSync(FOLDER)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => annotatedText(name.slice(0, -4), readFileSync(join(FOLDER, name), 'utf8')));
}

export function annotatedText(name: string, notation: string): AnnotatedText {
	const sentences: AnnotatedSentence[] = [];
	let text = '';
	let opens = true;
	for (const line of notation.trim().split('\n')) {
		if (line.startsWith('#')) {
			text += `${text ? '\n\n' : ''}${line.replace(/^#+ /, '')}\n\n`;
			opens = true;
			continue;
		}
		if (line.trim() === '') {
			text += '\n\n';
			opens = true;
			continue;
		}
		const [, mark = '', star, relation, target, words = ''] = /^([CPE-])(\*)?(?:([>x])(\d+))?\t(.+)$/.exec(line) ?? [];
		if (!mark) throw new Error(`${name}: cannot read “${line}”`);
		if (!opens) text += ' ';
		opens = false;
		sentences.push({
			start: text.length,
			end: text.length + words.length,
			role: ROLES[mark] ?? null,
			isMain: star === '*',
			target: target === undefined ? null : Number(target) - 1,
			attacks: relation === 'x'
		});
		text += words;
	}
	return { name, text: text.replace(/\n{3,}/g, (gap) => gap), sentences };
}
