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

/** What the library remembers of the corpus it was offered; null where that makes no sense. */
export function offeredBefore(note: unknown): { version: string; articleIds: readonly string[] } | null {
	if (typeof note !== 'object' || note === null) return null;
	const { version, articleIds } = note as { version?: unknown; articleIds?: unknown };
	if (typeof version !== 'string' || !Array.isArray(articleIds)) return null;
	return { version, articleIds: articleIds.filter((id) => typeof id === 'string') };
}
