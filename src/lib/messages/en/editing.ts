/** What is said while a map is made and changed, in English. */

export const editing = {
	undone: (what: string) => `Undone: ${what}`,
	redone: (what: string) => `Redone: ${what}`,
	aStatement: 'That statement'
};
