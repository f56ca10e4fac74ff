/** Which keys mean which command of an article's screen, in the order of the shortcut sheet. Labels are in the message catalogue. */

export interface KeyRow {
	/** Chords, as in ui/keys.ts; the first is the one that is shown. None: by menu and palette only. */
	readonly keys: readonly string[];
	readonly group: CommandGroup;
}

export const COMMAND_GROUPS = ['history', 'view', 'takeaway'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

export const ARTICLE_KEYS = {
	undo: { keys: ['Mod+Z'], group: 'history' },
	redo: { keys: ['Mod+Shift+Z', 'Mod+Y'], group: 'history' },
	find: { keys: ['/', 'Mod+F'], group: 'view' },
	'map-or-outline': { keys: ['O', 'M'], group: 'view' },
	focus: { keys: ['F'], group: 'view' },
	fold: { keys: ['H'], group: 'view' },
	fit: { keys: ['Shift+1', '!'], group: 'view' },
	'zoom-in': { keys: ['+', '='], group: 'view' },
	'zoom-out': { keys: ['-'], group: 'view' },
	'zoom-reset': { keys: ['0'], group: 'view' },
	escape: { keys: ['Escape'], group: 'view' },
	'save-as': { keys: ['Mod+S'], group: 'takeaway' },
	picture: { keys: [], group: 'takeaway' },
	share: { keys: [], group: 'takeaway' },
	print: { keys: [], group: 'takeaway' }
} as const satisfies Readonly<Record<string, KeyRow>>;

export type CommandId = keyof typeof ARTICLE_KEYS;
