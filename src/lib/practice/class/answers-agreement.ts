/** How far do pupils agree with each other on what they answered, or on the pairs they drew between two authors? */
import type { StatementId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import { alpha } from '../agreement/alpha.ts';
import { onlyWhether, type Figure, type Item as JudgedItem } from '../agreement/figure.ts';
import type { Item } from '../files/exercise.ts';
import type { ExerciseKey } from '../files/key.ts';
import type { AnswerWord } from '../files/submission.ts';
import { meetingOf, pairName, type Meeting } from '../score/pairs.ts';
import type { Work } from './works.ts';

/**
 * `bears`: strengthens, weakens or neither. `question`: yes, no or one cannot tell. `pairs`: same, clash or neither between any statement
 * of the one author and any of the other; `same` and `opposed`: that against the rest.
 */
export interface AnswerAgreement {
	readonly what: 'bears' | 'question' | 'pairs' | 'same' | 'opposed';
	/** Krippendorff's α; items are the questions at least two answered, or the pairs of statements. */
	readonly alpha: Figure;
}

export function agreementOnAnswers(items: readonly Item[], works: readonly Work[]): AnswerAgreement[] {
	return (['bears', 'question'] as const).flatMap((ask) => {
		const own = items.filter((item) => item.ask === ask);
		if (own.length === 0) return [];
		const judged = own.map(({ id }): JudgedItem<AnswerWord> => ({
			values: works.map(({ answers }) => answers.find(({ itemId }) => itemId === id)?.answer ?? null)
		}));
		return [{ what: ask, alpha: alpha(judged) }];
	});
}

export function agreementOnPairs(records: Records, { given }: ExerciseKey, works: readonly Work[]): AnswerAgreement[] {
	const sides = new Map<string, number>();
	for (const [, keyId] of given) {
		const articleId = get(records, keyId as StatementId)?.articleId;
		if (articleId) sides.set(articleId, (sides.get(articleId) ?? 0) + 1);
	}
	const [first = 0, second = 0] = sides.values();
	const drawn = works.map((work) => {
		const own = new Map<string, Meeting>();
		for (const one of allOf(work.records, 'alignment')) {
			const meeting = meetingOf(one);
			if (meeting) own.set(pairName(one.statementIds), meeting);
		}
		return own;
	});
	const names = [...new Set(drawn.flatMap((own) => [...own.keys()]))];
	const items: JudgedItem<Meeting | 'none'>[] = names.map((name) => ({
		values: drawn.map((own) => own.get(name) ?? 'none')
	}));
	const untouched = first * second - names.length;
	if (untouched > 0) items.push({ values: works.map(() => 'none' as const), times: untouched });
	return [
		{ what: 'pairs', alpha: alpha(items) },
		{ what: 'same', alpha: alpha(onlyWhether(items, 'same')) },
		{ what: 'opposed', alpha: alpha(onlyWhether(items, 'opposed')) }
	];
}
