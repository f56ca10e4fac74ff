/** The files of a drop, those in dropped folders too. Hidden files, what browsers save beside a page and more than a class would bring stay out. */

/** A folder of a folder of a folder is a disk. */
const DEEPEST = 6;
const MOST_FILES = 2_000;
/** A folder with the pictures, styles and frames of a saved web page. */
const SAVED_PARTS = /(?:_|\.)files$/;

/** `withFolders`: what lies in a dropped folder is called by its path, as files of several folders may be called alike. */
export async function filesIn(
	entries: readonly FileSystemEntry[],
	{ withFolders = false }: { readonly withFolders?: boolean } = {}
): Promise<File[]> {
	const files: File[] = [];
	let level = entries;
	for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
		const next: FileSystemEntry[] = [];
		for (const entry of level) {
			if (entry.name.startsWith('.') || files.length >= MOST_FILES) continue;
			if (entry.isFile) {
				const file = await fileOf(entry as FileSystemFileEntry);
				files.push(withFolders ? called(entry.fullPath.replace(/^\//, ''), file) : file);
			} else if (!SAVED_PARTS.test(entry.name)) next.push(...(await childrenOf(entry as FileSystemDirectoryEntry)));
		}
		level = next;
	}
	return files;
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
		if (some.length === 0 || all.length >= MOST_FILES) return all;
		all.push(...some);
	}
}
