/** Lets a statement's passage begin or end elsewhere: the words it rests on become more, or fewer. The others stay as they are. */
import { Draft, type Edit } from '../command.ts';
import type { StatementId } from '../ids.ts';
import { get } from '../records.ts';
import { isQuotePassage, type Passage } from '../records/passage.ts';
import { refuse } from '../refusal.ts';
import { obstacleToPassage } from './add-passage.ts';

export interface SetPassage {
	readonly statementId: StatementId;
	/** Place in the statement's passages, from 0. */
	readonly index: number;
	readonly passage: Passage;
}

export const setPassage: Edit<SetPassage> = (records, { statementId, index, passage }) => {
	const statement = get(records, statementId);
	const before = statement?.passages[index];
	if (!statement || !before) return refuse('not-found', { id: `${statementId} passages[${index}]` });
	const obstacle = obstacleToPassage(records, statement, passage);
	if (obstacle) return obstacle;
	const others = statement.passages.filter((_, at) => at !== index);
	if (others.some((one) => isSamePlace(one, passage))) return refuse('same-passage', { id: statementId });
	const draft = new Draft(records);
	if (!isSamePlace(before, passage)) {
		const passages = statement.passages.map((one, at) => (at === index ? passage : one));
		draft.put({ ...statement, status: 'accepted', passages });
	}
	return draft.finish();
};

function isSamePlace(a: Passage, b: Passage): boolean {
	return isQuotePassage(a) && isQuotePassage(b) && a.start === b.start && a.end === b.end && a.textId === b.textId;
}
