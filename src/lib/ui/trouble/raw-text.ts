/** Anything that a database can hold, as text for a person to mend: circles and what JSON has no form for are named. Pure. */
export function rawText(value: unknown): string {
	const above: object[] = [];
	const json = JSON.stringify(
		value,
		function (this: object, _key, part: unknown) {
			if (typeof part === 'bigint') return String(part);
			if (typeof part !== 'object' || part === null) return part;
			while (above.length > 0 && above.at(-1) !== this) above.pop();
			if (above.includes(part)) return '(a circle)';
			above.push(part);
			return ArrayBuffer.isView(part) ? `(${part.byteLength} bytes)` : part;
		},
		'\t'
	) as string | undefined;
	return `${json ?? 'null'}\n`;
}
