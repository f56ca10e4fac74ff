/** What is said where a map leaves or comes in, in English: formats, pictures, links, backups. */
import { count } from '../count.ts';

/** How many are not here, and how many are but differ. */
function besides(fresh: number, different: number, one: string, many: string): string {
	return [
		...(fresh > 0 ? [count(fresh, one, many)] : []),
		...(different > 0 ? [`${count(different, one, many)} that ${different === 1 ? 'differs' : 'differ'} here`] : [])
	].join(', ');
}

export const takeaway = {
	saveAs: {
		title: (article: string) => `Save “${article}” as…`,
		format: 'Format',
		own: 'Counterpoint',
		ownDetail: 'Keeps everything. The only format that does.',
		withText: 'With the article’s text',
		withoutText:
			'Without the text, each passage travels as hashes of its words. Whoever opens the article’s own text has the map anchored to it.',
		verbatim: (n: number) =>
			`${count(n, 'statement is', 'statements are')} worded in the article’s own words and will be read all the same.`,
		working: 'Looking what this format can hold…',
		nothingLost: 'Nothing is lost: this format holds everything that is in the map.',
		lost: (n: number) => `${count(n, 'thing', 'things')} cannot be kept in this format`,
		because: (why: string) => `because ${why}`,
		where: 'Where',
		others: (n: number) => `and ${n.toLocaleString('en')} more`,
		failed: 'This map could not be written in this format.',
		save: (file: string) => `Save ${file}`,
		saveTwo: (file: string, beside: string) => `Save ${file} and ${beside}`,
		twoFiles: (label: string) => `${label} is two files: keep them together.`
	},
	foreign: {
		opened: (file: string, format: string, statements: number) =>
			`${file} is open: ${count(statements, 'statement', 'statements')} from ${format}.`,
		openedWithText: (file: string, format: string, statements: number) =>
			`${file} is open: ${count(statements, 'statement', 'statements')} from ${format}, with the text.`,
		notTaken: (n: number) => `${count(n, 'thing was', 'things were')} not taken as it stands in the file`,
		cannot: (file: string, format: string) => `${file} cannot be opened as ${format}.`,
		isOutline: (file: string, format: string) =>
			`${file} is the text of no article in the library. It can be read as a map (${format}) or become a new article.`,
		readAs: (format: string) => `Read it as ${format}`,
		reading: (file: string, format: string) => `Reading ${file} as ${format}…`,
		failed: (file: string) =>
			`${file} was not opened: what reads it could not be loaded, or stopped. Reload the page and open it again.`,
		givenUp: (file: string) => `${file} was not opened: reading it was cancelled.`,
		needsText: (file: string) => `Choose ${file} together with it, so that its passages are kept.`
	},
	figure: {
		title: (article: string) => `Picture of “${article}”`,
		preview: 'How the picture will look',
		drawing: 'Drawing the map…',
		what: 'What it shows',
		whole: 'The whole map',
		shown: 'The map as it is folded now',
		selection: (siglum: string) => `${siglum} and what is next to it`,
		view: 'What is in view',
		words: 'On the picture',
		caption: 'Title',
		source: 'Source',
		key: 'Key to the signs',
		colors: 'Colors',
		light: 'Light',
		white: 'Light, on white',
		dark: 'Dark',
		format: 'File',
		svg: 'SVG: sharp at any size, its words can be selected and searched',
		png: 'PNG: for slides and documents',
		scale: 'Size',
		scaled: (times: number, width: number, height: number) =>
			`${times}×: ${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`,
		tooLarge: (most: number) =>
			`A browser cannot draw so many pixels. Choose ${most.toLocaleString('en', { maximumFractionDigits: 2 })}× or less, or SVG, which has no limit.`,
		failed: 'This browser could not draw the picture. A smaller one may work, and SVG has no limit.',
		save: (file: string) => `Save ${file}`,
		print: 'Print, or save as PDF…'
	},
	share: {
		title: (article: string) => `Share “${article}”`,
		text: 'The article’s text',
		withText: 'Goes along',
		withoutText: 'Stays here',
		withoutDetail:
			'The map travels with hashes in place of the author’s words. Whoever opens the article’s own text has the map anchored to it. Choose this for a text you may not copy.',
		link: 'A link',
		linkDetail:
			'The map is in the link itself: it is sent to nobody but those you give the link to. Who opens it sees a preview first.',
		making: 'Making the link…',
		copy: 'Copy the link',
		copied: 'The link is copied.',
		notCopied: 'This browser does not let Counterpoint copy. Select the link and copy it yourself.',
		safe: (letters: number) => `${letters.toLocaleString('en')} characters: mail and chat programs let it through.`,
		long: (letters: number) =>
			`${letters.toLocaleString('en')} characters: browsers open it, but some mail and chat programs cut such links off. A file is safer.`,
		tooLong: (letters: number, most: number) =>
			`This map is too big for a link: ${letters.toLocaleString('en')} characters, and browsers open ${most.toLocaleString('en')}. Share a file or a web page instead.`,
		shorter: 'Without the text it is shorter.',
		page: 'A web page',
		pageDetail:
			'One file with the map, the outline and the words it rests on, to read in any browser: for a blog or a course page.',
		pageNoQuotes: 'One file with the map and the outline, without the author’s words, to read in any browser.',
		savePage: (file: string) => `Save ${file}`,
		file: 'A file',
		fileDetail: 'For others with Counterpoint: they open it in their library, or drop it on the window.',
		left: (n: number) => `${count(n, 'thing stays', 'things stay')} behind`
	},
	page: {
		map: 'The map',
		fullSize: 'Full size',
		outline: 'The argument',
		made: 'Made with Counterpoint. The wordings are a reader’s; only what stands in quotation bars are words of the text.',
		retold: 'The quotations are from a retelling, not the author’s own words.',
		seeAlso: 'also serves'
	},
	received: {
		title: 'A map came with this link',
		opening: 'Reading the link…',
		nothingKept: 'Nothing is kept yet, and nothing was sent anywhere: the map is in the link itself.',
		by: 'by',
		statements: (n: number) => count(n, 'statement', 'statements'),
		withText: 'with the text',
		withoutText: 'without the text: open the article’s own text, and the map rests on it',
		here: 'This article is already in your library.',
		keep: 'Keep it in my library',
		replace: 'Replace mine with it',
		both: 'Keep both',
		openMine: 'Open mine',
		look: 'Look at it without keeping it',
		picture: 'The map, in small',
		faults: {
			'no-map': 'There is no map in this link. It may have been cut off before the “#”.',
			newer: 'This link was made by a newer version of Counterpoint. Reload the page to get that version.',
			damaged: 'This link is damaged: a part of it is missing or changed. Ask for it again, or for a file.',
			'too-large': 'What this link holds is larger than any link Counterpoint makes. It was not opened.'
		},
		unsound: (n: number) =>
			`What this link holds is not sound (${count(n, 'problem', 'problems')}). It was not opened.`,
		toLibrary: 'Go to the library'
	},
	backup: {
		title: 'Backup',
		making: (done: number, total: number) => `${done.toLocaleString('en')} of ${count(total, 'article', 'articles')}…`,
		made: (file: string, bytes: number) =>
			`${file} is saved: ${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 })} MB.`,
		madeDetail:
			'It holds every article with its text, map and earlier versions, what was found between them, your briefs, verdicts and exercises, and what you chose in the settings; not the assistant’s address and key. Keep it somewhere else than on this device. To restore it, drop it on the window, or choose it under Settings → Restore a backup.',
		failed: 'The backup could not be made. Nothing here has changed; single articles can still be saved to files.',
		reminder: (n: number) =>
			`${count(n, 'article', 'articles')} with your own work ${n === 1 ? 'is' : 'are'} in this browser only.`,
		now: 'Back up now',
		later: 'Later'
	},
	restore: {
		title: (file: string) => `Restore ${file}`,
		reading: (parts: number) => `Looking what is in it: ${count(parts, 'part', 'parts')} so far…`,
		restoring: (done: number, total: number) => `${done.toLocaleString('en')} of ${total.toLocaleString('en')}…`,
		noBackup: 'This is no backup made by Counterpoint, or nothing of it can be read. Nothing was changed.',
		failed:
			'The backup could not be restored to its end. What was restored is in the library; the rest can be tried again.',
		newer: 'This backup was made by a newer version of Counterpoint. What this version understands can be restored.',
		madeAt: (date: Date) =>
			Number.isNaN(date.getTime())
				? 'A backup of an unknown day.'
				: `A backup of ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}.`,
		noList: 'The end of this file is missing; what could be found is listed here.',
		preview: 'Nothing is changed yet.',
		fresh: (n: number) => `${count(n, 'article is', 'articles are')} not in this library`,
		same: (n: number) => `${count(n, 'article is', 'articles are')} here already, the same`,
		different: (n: number) => `${count(n, 'article is', 'articles are')} here, but different`,
		damaged: (n: number) =>
			`${count(n, 'part is', 'parts are')} damaged and will be left out. The rest can be restored.`,
		faults: {
			damaged: 'its bytes are not those that were saved',
			'too-large': 'larger than any article',
			missing: 'not in the file'
		},
		beside: 'Beside the articles, it holds what is not here or not the same:',
		kinds: {
			briefs: (fresh: number, different: number) => besides(fresh, different, 'brief', 'briefs'),
			assessments: (fresh: number, different: number) =>
				besides(fresh, different, 'set of verdicts', 'sets of verdicts'),
			exercises: (fresh: number, different: number) => besides(fresh, different, 'exercise', 'exercises'),
			submissions: (fresh: number, different: number) => besides(fresh, different, 'submission', 'submissions'),
			snapshots: (fresh: number, different: number) =>
				besides(fresh, different, 'earlier version of an article', 'earlier versions of articles'),
			aside: () => 'records that could not be read',
			settings: () => 'what was chosen in the settings'
		},
		how: 'What is here, but different',
		hows: {
			keep: 'Keep mine',
			replace: 'Take those of the backup (mine are kept among the earlier versions)',
			both: 'Keep both'
		},
		start: (articles: number, beside: number) =>
			articles > 0
				? `Restore ${count(articles, 'article', 'articles')}`
				: beside > 0
					? `Restore ${count(beside, 'thing', 'things')} beside the articles`
					: 'Restore what is between articles',
		done: (fresh: number, replaced: number, kept: number, beside: number) =>
			[
				`${count(fresh, 'article', 'articles')} restored`,
				...(replaced > 0 ? [`${replaced.toLocaleString('en')} replaced`] : []),
				...(kept > 0 ? [`${kept.toLocaleString('en')} kept as they are here`] : []),
				...(beside > 0 ? [`${count(beside, 'thing', 'things')} beside the articles restored`] : [])
			].join(', ') + '.'
	}
};
