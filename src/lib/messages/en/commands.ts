/** Commands of an article's screen by their ids (ui/article/commands/keys.ts), in English: as menus, palette and shortcut sheet say them. */

export const commands = {
	groups: {
		words: 'Words selected in the text',
		ties: 'Tie together',
		statement: 'The statement in hand',
		history: 'Take back',
		view: 'See',
		takeaway: 'Take away'
	},
	labels: {
		'words-conclusion': 'Make a conclusion of the words',
		'words-premise': 'Make a premise of the words',
		'words-evidence': 'Make evidence of the words',
		'add-words': 'Let the statement rest on these words too',
		supports: 'Support',
		'supports-beside': 'Support what this one supports',
		attacks: 'Attack',
		undercuts: 'Attack the step',
		joins: 'Take together',
		unsaid: 'Add an unsaid premise',
		'new-statement': 'New statement without words',
		'edit-wording': 'Change the wording',
		'role-conclusion': 'Let it be a conclusion',
		'role-premise': 'Let it be a premise',
		'role-evidence': 'Let it be evidence',
		'main-conclusion': 'Let it be the main conclusion',
		unplace: 'Give its place back to the layout',
		tidy: 'Tidy: give every place back to the layout',
		'choose-all': 'Select every statement',
		delete: 'Delete',
		undo: 'Undo',
		redo: 'Redo',
		find: 'Find in this article',
		'map-or-outline': 'Map or outline',
		focus: 'Focus on the selection, or end the focus',
		fold: 'Fold or unfold the reasons of a box',
		fit: 'Fit the whole map',
		'zoom-in': 'Zoom in',
		'zoom-out': 'Zoom out',
		'zoom-reset': 'Zoom to 100 %',
		escape: 'End the focus, close what is open',
		'save-as': 'Save as…',
		picture: 'Picture…',
		share: 'Share…',
		print: 'Print'
	}
};
