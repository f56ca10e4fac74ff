/** The words of the button that makes a brief, in English: apart from the brief's own, for the pages that have only the button. */

export const makeBrief = {
	make: 'Make a brief',
	notKept: 'This could not be kept: the library cannot be written to just now.'
};
