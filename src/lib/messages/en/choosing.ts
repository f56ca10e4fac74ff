/** What is said where one of many articles is chosen, in English. */

export const choosing = {
	find: 'Find an article by title or author'
};
