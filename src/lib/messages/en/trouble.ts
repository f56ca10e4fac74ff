/** What is said where something on the device is damaged or gone, in English: what happened, what is safe, what to do. */
import { count } from '../count.ts';

export const trouble = {
	damaged: (where: string, n: number) =>
		`Of ${where}, ${count(n, 'record has', 'records have')} lost ${n === 1 ? 'its' : 'their'} shape on this device and cannot be shown. The rest is here, and nothing was thrown away.`,
	unreadable: (where: string) =>
		`The browser cannot read what it keeps of ${where}. Everything else is here. A backup or a file of it brings it back.`,
	article: (title: string) => `“${title}”`,
	text: (title: string) => `the text of “${title}”`,
	between: 'what was found between articles',
	author: 'an author',
	other: 'your briefs, exercises or earlier versions',
	save: 'Save what is stored',
	rawFile: (name: string) => `${name}.as-stored.json`,
	articleTitle: 'This article is damaged',
	articleDetail:
		'What is stored of it on this device is not whole, so it cannot be shown. Nothing was thrown away: save what is stored to a file, so that it can be mended, and bring the article back from a backup or from a file of yours.',
	articleUnreadable:
		'The browser cannot read any more what it keeps of this article. Bring it back from a backup or from a file of yours.',
	restore: 'Choose a backup or a file…',
	discard: 'Take it out of the library',
	discardSure: 'Take it out for good',
	discarded: (title: string) => `“${title}” was taken out of the library.`,
	failed: {
		quota:
			'There is no room left for Counterpoint on this device. What you just did is not kept, and nothing of it is half done. Free some room for this browser, then do it again; files you opened are untouched.',
		closed:
			'The browser closed what it keeps for Counterpoint. What you just did is not kept, and nothing of it is half done. Reload the page, then do it again.',
		newer:
			'A newer version of Counterpoint took over in another tab. What you just did is not kept. Reload the page, then do it again.',
		'read-only': 'The library can only be read at the moment. What you just did is not kept.',
		unkeepable: 'The browser cannot keep this. Nothing has changed; save it to a file instead.',
		failed:
			'The browser could not reach what it keeps for Counterpoint. What you just did is not kept, and nothing of it is half done. Reload the page, then do it again.'
	},
	cleared: (n: number, on: string) =>
		`The browser has cleared away what Counterpoint kept here: ${count(n, 'article', 'articles')} with your own work, last seen on ${on}, ${n === 1 ? 'is' : 'are'} not on this device any more.`,
	lastBackup: (name: string, on: string) =>
		`Your last backup is ${name} of ${on}: choose it, and everything in it is back.`,
	noBackup:
		'No backup was made in this browser. Files you saved yourself can be opened again. To be asked sooner next time, let Counterpoint keep its library for good in the settings.',
	backupWithoutName: 'a file'
};
