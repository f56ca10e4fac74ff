/** Which keys mean which command of an article's screen, in the order of the shortcut sheet. Labels are in the message catalogue. */

export interface KeyRow {
	/** Chords, as in ui/keys.ts; the first is the one that is shown. None: by menu and palette only. */
	readonly keys: readonly string[];
	readonly group: CommandGroup;
}

export const COMMAND_GROUPS = ['words', 'ties', 'statement', 'history', 'view', 'review', 'takeaway'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

export const ARTICLE_KEYS = {
	'words-conclusion': { keys: ['C'], group: 'words' },
	'words-premise': { keys: ['P'], group: 'words' },
	'words-evidence': { keys: ['E'], group: 'words' },
	'add-words': { keys: ['W'], group: 'words' },
	'add-text': { keys: [], group: 'words' },
	'correct-text': { keys: [], group: 'words' },
	'put-right': { keys: [], group: 'words' },
	supports: { keys: ['S'], group: 'ties' },
	'evidence-for': { keys: ['Shift+E'], group: 'ties' },
	'supports-beside': { keys: ['Shift+S'], group: 'ties' },
	attacks: { keys: ['A'], group: 'ties' },
	undercuts: { keys: ['U'], group: 'ties' },
	joins: { keys: ['L'], group: 'ties' },
	unsaid: { keys: ['I'], group: 'ties' },
	toward: { keys: ['T'], group: 'ties' },
	'toward-main': { keys: ['Shift+T'], group: 'ties' },
	'new-statement': { keys: ['N'], group: 'ties' },
	redirect: { keys: ['Shift+M'], group: 'ties' },
	'redirect-from': { keys: ['Shift+R'], group: 'ties' },
	reverse: { keys: ['R'], group: 'ties' },
	'own-reason': { keys: ['Shift+L'], group: 'ties' },
	untie: { keys: ['X'], group: 'ties' },
	scheme: { keys: ['K'], group: 'ties' },
	'attack-kind': { keys: ['Shift+A'], group: 'ties' },
	'check-terms': { keys: [], group: 'ties' },
	'edit-wording': { keys: ['Enter', 'F2'], group: 'statement' },
	'role-conclusion': { keys: ['C'], group: 'statement' },
	'role-premise': { keys: ['P'], group: 'statement' },
	'role-evidence': { keys: ['E'], group: 'statement' },
	'main-conclusion': { keys: ['Shift+C'], group: 'statement' },
	'evidence-kind': { keys: ['Shift+K'], group: 'statement' },
	voice: { keys: ['Shift+V'], group: 'statement' },
	note: { keys: ['Shift+N'], group: 'statement' },
	'place-up': { keys: ['Alt+Shift+ArrowUp'], group: 'statement' },
	'place-down': { keys: ['Alt+Shift+ArrowDown'], group: 'statement' },
	'place-left': { keys: ['Alt+Shift+ArrowLeft'], group: 'statement' },
	'place-right': { keys: ['Alt+Shift+ArrowRight'], group: 'statement' },
	unplace: { keys: [], group: 'statement' },
	tidy: { keys: [], group: 'statement' },
	'choose-all': { keys: ['Mod+A'], group: 'statement' },
	'move-up': { keys: ['Alt+ArrowUp'], group: 'statement' },
	'move-down': { keys: ['Alt+ArrowDown'], group: 'statement' },
	copy: { keys: [], group: 'statement' },
	paste: { keys: [], group: 'statement' },
	duplicate: { keys: ['Mod+D'], group: 'statement' },
	delete: { keys: ['Delete', 'Backspace'], group: 'statement' },
	undo: { keys: ['Mod+Z'], group: 'history' },
	redo: { keys: ['Mod+Shift+Z', 'Mod+Y'], group: 'history' },
	history: { keys: ['Mod+Shift+H'], group: 'history' },
	replace: { keys: ['Mod+H'], group: 'statement' },
	find: { keys: ['/', 'Mod+F'], group: 'view' },
	'to-text': { keys: ['G'], group: 'view' },
	'map-or-outline': { keys: ['O', 'M'], group: 'view' },
	focus: { keys: ['F'], group: 'view' },
	fold: { keys: ['H'], group: 'view' },
	fit: { keys: ['Shift+1', '!'], group: 'view' },
	'zoom-in': { keys: ['+', '='], group: 'view' },
	'zoom-out': { keys: ['-'], group: 'view' },
	'zoom-reset': { keys: ['0'], group: 'view' },
	escape: { keys: ['Escape'], group: 'view' },
	review: { keys: ['V'], group: 'review' },
	draft: { keys: [], group: 'review' },
	'draft-with-assistant': { keys: [], group: 'review' },
	'review-accept': { keys: ['A'], group: 'review' },
	'review-reject': { keys: ['R'], group: 'review' },
	'review-reword': { keys: ['W'], group: 'review' },
	'review-conclusion': { keys: ['C'], group: 'review' },
	'review-premise': { keys: ['P'], group: 'review' },
	'review-evidence': { keys: ['E'], group: 'review' },
	'review-link': { keys: ['L'], group: 'review' },
	'review-cut': { keys: ['X'], group: 'review' },
	'review-split': { keys: ['S'], group: 'review' },
	'review-merge': { keys: ['M'], group: 'review' },
	'review-next': { keys: ['J'], group: 'review' },
	'review-previous': { keys: ['K'], group: 'review' },
	'review-accept-section': { keys: ['Shift+A'], group: 'review' },
	'review-reject-section': { keys: ['Shift+R'], group: 'review' },
	'review-accept-above': { keys: ['Shift+S'], group: 'review' },
	'review-order': { keys: ['T'], group: 'review' },
	'save-as': { keys: ['Mod+S'], group: 'takeaway' },
	picture: { keys: [], group: 'takeaway' },
	share: { keys: [], group: 'takeaway' },
	print: { keys: [], group: 'takeaway' }
} as const satisfies Readonly<Record<string, KeyRow>>;

export type CommandId = keyof typeof ARTICLE_KEYS;

/** What stands in which menu: for a statement, for the map itself. */
export const MENUS = {
	statement: [
		'edit-wording',
		'supports',
		'evidence-for',
		'attacks',
		'undercuts',
		'joins',
		'unsaid',
		'redirect',
		'redirect-from',
		'reverse',
		'own-reason',
		'untie',
		'scheme',
		'attack-kind',
		'check-terms',
		'role-conclusion',
		'role-premise',
		'role-evidence',
		'main-conclusion',
		'evidence-kind',
		'voice',
		'note',
		'focus',
		'fold',
		'copy',
		'paste',
		'duplicate',
		'move-up',
		'move-down',
		'unplace',
		'delete'
	],
	map: ['new-statement', 'paste', 'undo', 'redo', 'history', 'replace', 'choose-all', 'tidy', 'fit']
} as const satisfies Readonly<Record<string, readonly CommandId[]>>;

export function isAboutStatements(id: string): boolean {
	if (!Object.hasOwn(ARTICLE_KEYS, id)) return false;
	const { group } = ARTICLE_KEYS[id as CommandId];
	return group === 'ties' || group === 'statement';
}
