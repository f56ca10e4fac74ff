/** Files out of the browser. */

/** Hands a file to the reader. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
	const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers begin to read only after the click returns.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
