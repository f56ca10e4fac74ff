/** The page for teachers: a lesson from start to end, the exercises for practice, what is protected, in English. */
export const teaching = {
	teacher: {
		title: 'A lesson from start to end',
		intro:
			'What a teacher does with Counterpoint: one article, one exercise, thirty pupils, no accounts. Everything works with the network off once the page was open.',
		steps: [
			{
				title: 'Choose an article and make the key',
				text: 'Open an article that has a map, or make one: your own map is the key. Without the text it works as well: the wordings of a map are enough for building, judging and comparing.'
			},
			{
				title: 'Make the exercise',
				text: 'In the article’s menu choose “Make an exercise”. Choose what is to be done, which part of the map, by when, and when there is feedback. Save the exercise file; keep the key file for yourself.'
			},
			{
				title: 'Give it out',
				text: 'Put the file where the class finds it, or send the link. Pupils drop the file on Counterpoint and start. Their work is saved as they go, on their own device.'
			},
			{
				title: 'Collect',
				text: 'Pupils choose a name or a code and hand in a file, or a code to paste into a message. Under “Exercises” choose “Collect what was handed in”: drop all files at once, and paste the codes.'
			},
			{
				title: 'Look at it together, and return feedback',
				text: 'See where the class marked the text, what was found by few, and where it splits. Talk about the split first. Return the feedback as files, or tell the code.'
			}
		],
		practiceTitle: 'The three exercises for practice',
		practice: {
			easy: {
				title: 'Easy: strengthen or weaken?',
				time: '15 minutes',
				task: [
					'Does each statement make the claim above it stronger, weaker, or neither? Choose one word, and say why in a few more.',
					'The question is what the author does with it, not whether you agree.'
				],
				aim: 'To see that the same sentence can help one claim and not touch another. Nothing is drawn; one word for each pair, and a reason.',
				talk: 'Take a pair on which the class splits. What would have to be true for the other answer? Which words of the claim does the reason speak to?'
			},
			middle: {
				title: 'Middle: build the map',
				time: '30 to 40 minutes',
				task: [
					'Sixteen statements of one article, out of order and all marked as premises. Build the map.',
					'Find the main conclusion first. Then ask of each of the others: for which statement is this a reason, and which does it speak against? Give conclusions and evidence their role.'
				],
				aim: 'The statements are given; what is made is the structure. Start from the main conclusion and ask of each statement: does it answer “why?”, and to which one?',
				talk: 'Lay two maps side by side. A premise that hangs one step too high is no mistake of reading but of distance: ask what stands in between.'
			},
			hard: {
				title: 'Hard: the whole task',
				time: 'a double lesson',
				task: [
					'Take the article apart: mark conclusions, premises and evidence in the text, and show what supports and what attacks what.',
					'The author grants some objections and answers them. Mark as reported what is not the author’s own view.'
				],
				aim: 'From the text alone to a map: mark, word, tie. The author grants objections and answers them, so that not every sentence is the author’s own view.',
				talk: 'Compare what the class took for the main conclusion, then the objections: whose view is it, and what answers it?'
			}
		},
		protectTitle: 'What is protected',
		protect: [
			'With “When I return it as a file” the key is not in the pupils’ file.',
			'With a code the key is sealed: it opens with the code only, so do not use a word that is in a dictionary.',
			'With feedback at once the key is only out of sight. The exercises for practice are made so, and their articles come with their maps.',
			'Times come from the pupils’ clocks, and files can be edited. Do not build a grade on them.'
		]
	}
};
