/** Which commands of the article's screen does an exercise leave? */
import type { StatementId } from '#argument/ids.ts';
import type { ExerciseKind } from '#practice/files/exercise.ts';
import type { CommandId } from '#ui/article/commands/keys.ts';
import type { DeskTask } from '#ui/article/task.ts';

const LOOKING: readonly CommandId[] = [
	'undo',
	'redo',
	'history',
	'find',
	'focus',
	'fold',
	'fit',
	'zoom-in',
	'zoom-out',
	'zoom-reset',
	'escape',
	'choose-all',
	'move-up',
	'move-down',
	'print'
];
const ROLES: readonly CommandId[] = [
	'role-conclusion',
	'role-premise',
	'role-evidence',
	'main-conclusion',
	'evidence-kind',
	'voice'
];
const MARKING: readonly CommandId[] = ['words-conclusion', 'words-premise', 'words-evidence', 'add-words'];
const TYING: readonly CommandId[] = [
	'supports',
	'supports-beside',
	'evidence-for',
	'attacks',
	'undercuts',
	'joins',
	'toward',
	'toward-main',
	'redirect',
	'redirect-from',
	'reverse',
	'own-reason',
	'untie',
	'scheme',
	'attack-kind'
];
const DRAWING: readonly CommandId[] = [
	'map-or-outline',
	'place-up',
	'place-down',
	'place-left',
	'place-right',
	'unplace',
	'tidy'
];
/** What changes a statement itself: not for one that was given. */
const OWN: readonly CommandId[] = ['edit-wording', 'delete'];

const ALLOWED: Readonly<Record<ExerciseKind, readonly CommandId[]>> = {
	parts: [...LOOKING, ...ROLES, ...MARKING, ...OWN],
	map: [...LOOKING, ...ROLES, ...TYING, ...DRAWING],
	whole: [...LOOKING, ...ROLES, ...MARKING, ...TYING, ...DRAWING, ...OWN, 'unsaid', 'new-statement'],
	missing: [...LOOKING, ...ROLES, ...MARKING, ...TYING, ...DRAWING, ...OWN, 'unsaid', 'new-statement'],
	compare: LOOKING,
	judge: LOOKING
};

interface Given {
	readonly hasText: boolean;
	/** The statements the work started with. */
	readonly given: ReadonlySet<StatementId>;
	readonly hints: boolean;
}

export function taskOf(kind: ExerciseKind, { hasText, given, hints }: Given): DeskTask {
	const allowed = new Set(ALLOWED[kind]);
	const isGiven = (ids: readonly StatementId[]) => ids.some((id) => given.has(id));
	return {
		allows: (id, { chosen, hasWords }) =>
			allowed.has(id) &&
			!(OWN.includes(id) && isGiven(chosen)) &&
			// With words selected a tie would make a statement of them.
			!(kind === 'map' && hasWords && TYING.includes(id)),
		mayWrite: kind !== 'map',
		hints,
		tabs:
			kind === 'parts'
				? ['text', 'outline', 'statement']
				: [...(hasText ? (['text'] as const) : []), 'map', 'outline', 'statement']
	};
}
