/** Commands of an article's screen by their ids (ui/article/commands/keys.ts), in English: as menus, palette and shortcut sheet say them. */

export const commands = {
	groups: {
		history: 'Take back',
		view: 'See',
		takeaway: 'Take away'
	},
	labels: {
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
