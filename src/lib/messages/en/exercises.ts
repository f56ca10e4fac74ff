/** Setting, doing and handing in exercises, in English. */
import { count } from '../count.ts';
import { teaching } from './exercises/teaching.ts';

export const exercises = {
	...teaching,
	title: 'Exercises',
	kinds: {
		parts: 'Find the parts',
		map: 'Build the map',
		whole: 'The whole task',
		missing: 'The missing piece',
		compare: 'Compare two authors',
		judge: 'Judge'
	},
	about: {
		parts: 'The text alone. Mark conclusions, premises and evidence in it.',
		map: 'The statements are given, shuffled and without their roles. Make the structure.',
		whole: 'The text alone. Make the whole map.',
		missing: 'The map with pieces taken out: unsaid premises, objections, answers. Find them.',
		compare: 'Statements of two authors. Find what they share and where they clash.',
		judge: 'Does it make the claim stronger or weaker? Critical questions to the steps.'
	},
	levels: { easy: 'easy', middle: 'middle', hard: 'hard' },
	list: {
		toDo: 'To do',
		practice: 'For practice',
		practiceDetail: 'Three exercises on the articles that come with Counterpoint. Their feedback comes at once.',
		set: 'Set by you',
		none: 'No exercise yet. Open the file or the link your teacher gave you, or begin with one of those for practice.',
		open: 'Open a file',
		paste: 'Paste a code or a link',
		pasteLabel: 'Code or link',
		pasteOpen: 'Open it',
		makeOne: 'Make an exercise',
		teacher: 'For teachers: a lesson from start to end',
		start: 'Start',
		goOn: 'Go on',
		again: 'Start again',
		handedIn: (when: string) => `handed in ${when}`,
		hasFeedback: 'feedback is here',
		notYet: 'not handed in yet',
		due: (when: string) => `Hand in: ${when}`,
		delete: 'Delete',
		deleteQuestion: (title: string) => `Delete “${title}” with your work on it?`,
		deleteSetQuestion: (title: string) => `Delete “${title}” and its key? Files you saved stay.`,
		deleted: (title: string) => `“${title}” was deleted.`,
		keep: 'Keep it',
		files: 'Files and link',
		collect: 'Collect what was handed in'
	},
	set: {
		title: 'Make an exercise',
		from: 'From which article',
		withArticle: 'And which other',
		kind: 'What is to be done',
		name: 'Title',
		instructions: 'Instructions',
		due: 'By when to hand it in (a note)',
		duePlaceholder: 'Friday, 10 o’clock',
		dueAt: 'Late from',
		which: 'Which statements take part',
		all: (n: number) => `All ${n}`,
		steps: (steps: number, n: number) =>
			`The main conclusion and ${steps === 1 ? 'what bears on it directly' : `what bears on it over ${steps} steps`} (${n})`,
		leaveOut: 'What is left out',
		withText: 'With the article’s text',
		withTextDetail: 'Without it the pupils see the wordings only.',
		hints: 'Hints while working',
		hintsDetail: 'Questions about the form, such as “Is this one thought?”. They know nothing of the key.',
		points: 'Points with the feedback',
		feedback: 'When is there feedback',
		when: {
			teacher: 'When I return it as a file',
			code: 'When I tell the class a code',
			after: 'As soon as the work is handed in'
		},
		protects: {
			teacher: 'The key is not in the pupils’ file at all.',
			code: 'The key is in the pupils’ file, sealed. Nobody reads it without the code, so keep the code until then.',
			after: 'The key is in the pupils’ file, out of sight but not protected. For practice only.'
		},
		code: 'Code',
		newCode: 'Another one',
		codeDetail: 'Write it down: it is in your key file, and nowhere else.',
		questions: 'Critical questions',
		noQuestions: 'No step of this map names a scheme; the questions are general ones.',
		make: 'Make the exercise',
		cannot: (why: string) => `This cannot be made: the article ${why}.`,
		chooseArticle: 'Choose an article',
		general: [
			'Can the premises be accepted as they stand?',
			'Do they have to do with the conclusion?',
			'Are they enough for it?'
		]
	},
	made: {
		title: 'The exercise is ready',
		forPupils: 'For the class',
		forPupilsDetail: 'One file, or a link. Pupils open either one in Counterpoint; no account, no server.',
		saveFile: 'Save the exercise file',
		copyLink: 'Copy the link',
		linkCopied: 'The link is copied.',
		linkTooLong: (letters: number) =>
			`As a link this would have ${letters.toLocaleString('en')} characters, more than messages and browsers let through. Give the file.`,
		linkLong: (letters: number) =>
			`The link has ${letters.toLocaleString('en')} characters. Some mail and chat programs cut links of more than 8,000; try it, or give the file.`,
		copyFailed: 'The browser did not let it be copied. Select the letters below and copy them.',
		forYou: 'For you',
		keyDetail: 'The key is kept on this device. Save it, too, if you collect the work on another one.',
		saveKey: 'Save the key file',
		codeIs: (code: string) => `The code for the feedback: ${code}`,
		tryIt: 'Try it as a pupil',
		toList: 'To the exercises'
	},
	doing: {
		task: 'Task',
		hideTask: 'Hide the task',
		showTask: 'Show the task',
		progress: 'Progress',
		handIn: 'Hand in',
		handInAgain: 'Hand in again',
		handedIn: (when: string) => `Handed in ${when}. You can still change it and hand it in again.`,
		back: 'To the exercises',
		marked: 'Marked',
		feedback: 'Feedback',
		work: 'Your work',
		missing: 'This exercise is not on this device.',
		missingDetail: 'Open the file or the link your teacher gave you.',
		readOnly: 'This browser keeps nothing just now, so the work would be lost when the page closes.',
		author: (name: string) => `${name} says`
	},
	progress: {
		parts: (n: number, hasMain: boolean) =>
			n === 0
				? 'Nothing marked yet'
				: `${count(n, 'statement', 'statements')} marked, ${hasMain ? 'main conclusion chosen' : 'no main conclusion yet'}`,
		map: (tied: number, of: number, hasMain: boolean) =>
			`${tied} of ${of} in the map, ${hasMain ? 'main conclusion chosen' : 'no main conclusion yet'}`,
		whole: (n: number, tied: number, hasMain: boolean) =>
			n === 0
				? 'Nothing marked yet'
				: `${count(n, 'statement', 'statements')}, ${tied} of them in the map, ${hasMain ? 'main conclusion chosen' : 'no main conclusion yet'}`,
		missing: (n: number) => (n === 0 ? 'Nothing put in yet' : `${count(n, 'piece', 'pieces')} put in`),
		compare: (n: number) => (n === 0 ? 'No pair yet' : `${count(n, 'pair', 'pairs')} found`),
		judge: (n: number, of: number) => `${n} of ${of} answered`
	},
	compare: {
		pick: 'Choose one statement of each author, then say how they meet.',
		chosen: 'Chosen',
		same: 'They say the same',
		opposed: 'They clash',
		pairs: 'Pairs',
		none: 'No pair yet.',
		isSame: 'the same',
		isOpposed: 'clash',
		remove: 'Take the pair away',
		needTwo: 'Choose one statement of each author first.',
		statementsOf: (name: string) => `Statements of ${name}`
	},
	judge: {
		claim: 'The claim',
		bears: 'What does this do to the claim?',
		strengthens: 'strengthens',
		weakens: 'weakens',
		neither: 'neither',
		yes: 'yes',
		no: 'no',
		unclear: 'one cannot tell',
		step: 'The step',
		because: 'because',
		why: 'Why?',
		part: (n: number) => `Claim ${n}`,
		questions: 'Critical questions'
	},
	handIn: {
		title: 'Hand in',
		name: 'Your name, or the code your teacher gave you',
		nameDetail: 'It stands in the file you hand in, and nowhere else.',
		needName: 'Write a name or a code, so that your teacher knows whose work it is.',
		open: 'Still open',
		saveFile: 'Save the file to hand in',
		copyCode: 'Copy a code to paste',
		saved:
			'The file is saved among your downloads. Give it to your teacher as agreed: on a stick, by mail, in the class folder.',
		codeCopied: (letters: number) =>
			`The code is copied, ${letters.toLocaleString('en')} characters. Paste it into the message to your teacher.`,
		codeBelow: 'Your code',
		nothingLeaves: 'Counterpoint sends nothing. You hand the file or the code in yourself.'
	},
	open: {
		mainMissing: 'No main conclusion is chosen.',
		loose: (n: number) => `${count(n, 'statement hangs', 'statements hang')} on nothing.`,
		nothing: 'Nothing is done yet.',
		unanswered: (n: number) => `${count(n, 'question is', 'questions are')} not answered.`
	},
	feedback: {
		title: 'Feedback',
		of: (name: string) => `to the work of ${name}`,
		whole: 'From your teacher',
		comments: 'Point by point',
		none: 'No single point is mentioned.',
		byKey: 'compared with the key',
		points: (got: number, of: number) => `${got.toLocaleString('en')} of ${of.toLocaleString('en')} points`,
		enterCode: 'The code from your teacher',
		openIt: 'Open the feedback',
		wrongCode: 'This code does not open it. Look at each letter; capitals and hyphens make no difference.',
		showIt: 'Show the feedback',
		showAgain: 'Compare again',
		openFile: 'Open a feedback file',
		close: 'Back to the work',
		hide: 'Close the feedback',
		opening: 'Opening …',
		waitTeacher: 'Your teacher returns the feedback as a file. Open it here, beside your work.',
		waitCode: 'When your teacher tells the code, the feedback opens here.',
		afterHandIn: 'Hand in first; then the feedback can be shown.',
		keyMap: 'The key’s map',
		keyMaps: 'The key’s maps',
		keyOf: 'The key’s map',
		found: 'as in the key',
		pairMissed: (a: string, b: string) => `Missing: “${a}” and “${b}” say the same.`,
		clashMissed: (a: string, b: string) => `Missing: “${a}” and “${b}” clash.`,
		pairOther: (a: string, b: string) => `“${a}” and “${b}” meet, but they say the same.`,
		clashOther: (a: string, b: string) => `“${a}” and “${b}” meet, but they clash.`,
		pairExtra: (a: string, b: string) => `The key does not have “${a}” with “${b}”.`,
		pairsFound: (n: number, of: number) => `${n} of ${of} pairs are as in the key.`,
		answerOther: (statement: string, claim: string, own: string, key: string) =>
			`“${statement}”: you have “${own}”; in the key it ${key} “${claim}”.`,
		answerNeither: (statement: string, claim: string, own: string) =>
			`“${statement}”: you have “${own}”; in the key it neither strengthens nor weakens “${claim}”.`,
		questionOther: (question: string, own: string, key: string) =>
			`“${question}”: you have “${own}”, the key has “${key}”.`,
		answersFound: (n: number, of: number) => `${n} of ${of} are as in the key.`,
		answersMissing: (n: number) => `${count(n, 'question is', 'questions are')} not answered.`,
		answersOpen: (n: number) =>
			`${count(n, 'answer is', 'answers are')} for your teacher to read; there is no single right one.`,
		alsoRight: (n: number) => `${count(n, 'pair is', 'pairs are')} not as in the key, but also right.`
	},
	incoming: {
		started: (title: string) => `The exercise “${title}” is here.`,
		alreadyHere: (title: string) => `The exercise “${title}” is here already, with your work on it.`,
		open: 'Open',
		feedbackHere: (title: string) => `Feedback to “${title}” is here.`,
		notYours: (name: string, title: string) =>
			`This is feedback to the work of ${name} on “${title}”, and your work on it here is another one. It was opened on its own.`,
		submission: (name: string) =>
			`This is work that ${name} handed in. It is collected by the one who set the exercise: “Exercises”, “Collect what was handed in”, on the device that has the key.`,
		keyHere: (title: string) => `The key of “${title}” is here, under “Set by you”.`,
		newer: (name: string) => `“${name}” was made by a later version of Counterpoint. Update, then open it again.`,
		damaged: (name: string, where: string) =>
			`“${name}” is damaged (${where}). Ask for it again; nothing was taken from it.`,
		codeFaults: {
			'no-map': 'That is no code and no link of Counterpoint.',
			newer: 'This was made by a later version of Counterpoint. Update, then open it again.',
			damaged: 'A piece of the code was lost on the way. Copy it again from its first to its last letter.',
			'too-large': 'This is larger than any exercise. It was not opened.'
		}
	}
};
