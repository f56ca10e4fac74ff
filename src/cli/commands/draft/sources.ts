/** Which files does a call of `draft` mean, folders and what is in them opened, and what is each of its documents called? */
import { InputError, orInputError, UsageError, type Io } from '#cli/command.ts';
import { isSavedBesidePage } from '#interchange/text/kinds.ts';

/** What of a folder is read, by name. */
const READ = /\.(?:txt|text|md|markdown|mdown|mkd|x?html?|htm|mht|mhtml|docx|docm|pdf)$/i;
/** Of programs' own: nobody's articles. */
const HIDDEN = /^(?:\.|node_modules\/$)/;
/** So many folders deep nobody keeps articles; a link that leads back would go on for ever. */
const DEEPEST = 32;

export interface Source {
	readonly file: string;
	/** The folder it lies in, below the one that was named: `2024/may/`; empty where it lies there itself. */
	readonly below: string;
}

export interface Sources {
	readonly files: readonly Source[];
	/** True also where a folder holds one. */
	readonly several: boolean;
	/** Files of the folders that are of no kind that is read. */
	readonly others: number;
}

/** `output` is where the documents go: what was written there before is not read as if it were an article. */
export async function sourcesOf(io: Io, named: readonly string[], output: string | null): Promise<Sources> {
	const written = output === null ? null : plainly(output);
	if (named.length === 0) throw new UsageError('Name a file or a folder, or - for standard input.');
	if (named.filter((file) => file === '-').length > 1)
		throw new UsageError('Standard input (-) can be read only once.');
	const files: Source[] = [];
	let [others, folders] = [0, 0];
	/** False where there is no such folder. */
	const open = async (folder: string, below: string, depth = 0): Promise<boolean> => {
		const inside = await orInputError(folder, () => io.listFolder(folder));
		if (inside === null) return false;
		const start = folder.replace(/[\\/]+$/, '');
		for (const name of inside) {
			if (HIDDEN.test(name) || (name.endsWith('/') && isSavedBesidePage(name.slice(0, -1)))) continue;
			if (!name.endsWith('/')) {
				if (READ.test(name)) files.push({ file: `${start}/${name}`, below });
				else others++;
			} else if (depth < DEEPEST && plainly(`${start}/${name}`) !== written)
				await open(`${start}/${name.slice(0, -1)}`, `${below}${name}`, depth + 1);
		}
		return true;
	};
	for (const name of named) {
		const before = files.length;
		if (name === '-' || !(await open(name, ''))) files.push({ file: name, below: '' });
		else if (files.length === before) throw new InputError(name, 'holds no .txt, .md, .html, .docx or .pdf file');
		else folders++;
	}
	return { files, several: folders > 0 || files.length > 1, others };
}

function plainly(path: string): string {
	return path
		.replaceAll('\\', '/')
		.replace(/^(?:\.\/)+/, '')
		.replace(/\/+$/, '');
}

/** The base names, each once, below the folders they lie in: `a.txt` and `a.md` become `a` and `a.md`. */
export function namesFor(files: readonly Source[]): string[] {
	const taken = new Set<string>();
	return files.map(({ file, below }) => {
		const whole = file === '-' ? 'standard-input' : (file.split(/[\\/]/).pop() ?? file);
		const base = whole.replace(/\.[^.]+$/, '') || whole;
		const isTaken = (name: string) => taken.has(`${below}${name}`.toLowerCase());
		let name = isTaken(base) ? whole : base;
		for (let count = 2; isTaken(name); count++) name = `${whole}-${count}`;
		taken.add(`${below}${name}`.toLowerCase());
		return `${below}${name}`;
	});
}
