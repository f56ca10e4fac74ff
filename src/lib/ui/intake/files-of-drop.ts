/** What a drop brings, and that it brought more than is taken at once or lies deeper than is looked. */
import type { Notices } from '#ui/notices.svelte.ts';
import { DEEPEST, filesIn, MOST_FILES } from './dropped-files.ts';
import { intakeWords } from './words.ts';

export async function filesOfDrop(
	entries: readonly FileSystemEntry[],
	notices: Notices,
	options: { readonly withFolders?: boolean } = {}
): Promise<readonly File[]> {
	const { files, wereMore, wereDeeper } = await filesIn(entries, options);
	if (wereMore) notices.problem(intakeWords().onlyFirst(MOST_FILES));
	if (wereDeeper) notices.problem(intakeWords().tooDeep(DEEPEST));
	return files;
}
