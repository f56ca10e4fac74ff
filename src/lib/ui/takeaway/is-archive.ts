/** Is a file a ZIP archive, and by its name meant as one? A Word file is an archive too, and no backup. */
export async function isArchive(file: File): Promise<boolean> {
	if (!/\.zip$/i.test(file.name)) return false;
	try {
		const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
		return p === 0x50 && k === 0x4b && three === 3 && four === 4;
	} catch {
		// A folder, or a file that went away: what reads it says so.
		return false;
	}
}
