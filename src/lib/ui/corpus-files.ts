/** Which files the corpus is made of, and which version of it this build holds. */

/** Addresses in the build, by path in the project. */
export const CORPUS_FILES = import.meta.glob<string>('/corpus/**/*.counterpoint.json', {
	query: '?url',
	import: 'default',
	eager: true
});

/** Changes with every change of the corpus: the files' names carry a hash of what they hold. */
export function corpusVersion(): string {
	return Object.values(CORPUS_FILES)
		.map((url) => url.split('/').at(-1))
		.sort()
		.join(' ');
}
