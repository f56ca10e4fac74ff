/** The files of a drop, those in dropped folders too. Hidden files, what browsers save beside a page and more than a class would bring stay out. */

import { isSavedBesidePage } from '#interchange/text/kinds.ts';

/** A folder of a folder of a folder is a disk. */
export const DEEPEST = 6;
export const MOST_FILES = 2_000;

export interface Dropped {
	readonly files: readonly File[];
	/** There were more, in this drop, than are taken at once. */
	readonly wereMore: boolean;
	/** Something lies in folders that are too deep to be opened. */
	readonly wereDeeper: boolean;
}

/** `withFolders`: what lies in a dropped folder is called by its path, as files of several folders may be called alike. */
export async function filesIn(
	entries: readonly FileSystemEntry[],
	{ withFolders = false }: { readonly withFolders?: boolean } = {}
): Promise<Dropped> {
	const files: File[] = [];
	let wereMore = false;
	let level = entries;
	for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
		const next: FileSystemEntry[] = [];
		for (const entry of level) {
			if (entry.name.startsWith('.')) continue;
			if (files.length >= MOST_FILES) wereMore = true;
			else if (entry.isFile) {
				const file = await fileOf(entry as FileSystemFileEntry);
				files.push(withFolders ? called(entry.fullPath.replace(/^\//, ''), file) : file);
			} else if (!isSavedBesidePage(entry.name)) {
				const inside = await childrenOf(entry as FileSystemDirectoryEntry);
				for (const one of inside) next.push(one);
			}
		}
		level = next;
	}
	return { files, wereMore, wereDeeper: level.some(({ name }) => !name.startsWith('.')) };
}

function called(path: string, file: File): File {
	return path === file.name ? file : new File([file], path, { type: file.type, lastModified: file.lastModified });
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** The browser gives a folder's content a hundred at a time. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
		// One more than is taken tells that there are more.
		if (some.length === 0 || all.length > MOST_FILES) return all;
		all.push(...some);
	}
}
