/**
 * Which formats there are, what each can do, and which one a file has. Readers and writers are loaded when they are needed:
 * nobody who opens the library pays for a parser of Argdown.
 */
import type { Reader, Writer } from './foreign.ts';

export interface Format {
	/** What `--to` and `--from` take. */
	readonly key: string;
	/** As people call it. */
	readonly label: string;
	/** File endings, the usual one first. */
	readonly endings: readonly string[];
	/** Ending of the second file, for a format that is two. */
	readonly beside?: string;
	/** True where a text looks like this format; `name` is the file's name in lower case. */
	readonly detect: (text: string, name: string) => boolean;
	readonly reader?: () => Promise<Reader>;
	readonly writer?: () => Promise<Writer>;
	/** What is lost by its nature, in a line; each file's own report says exactly what. */
	readonly loses: string;
}

/** Looks at no more than this of a long file: what tells formats apart stands near the beginning. */
const LOOKED_AT = 100_000;

const hasKey = (text: string, key: string) => new RegExp(`"${key}"\\s*:`).test(text);
const ends = (name: string, ...endings: string[]) => endings.some((ending) => name.endsWith(ending));
const isJson = (text: string) => /^\s*\{/.test(text);

/** A first line of column names, of which one is a column of ours. */
const isTable = (text: string) =>
	/^[^\n]*[,;\t][^\n]*$/m.exec(text)?.index === 0 && /^[^\n]*\b(?:wording|from)\b/i.test(text);

/** In the order in which they are tried; the surest signs first. Counterpoint's own format is not among them. */
export const FORMATS: readonly Format[] = [
	{
		key: 'ova',
		label: 'OVA3',
		endings: ['.ova.json', '.json'],
		detect: (text) => isJson(text) && hasKey(text, 'AIF'),
		reader: async () => (await import('./aif/read.ts')).read,
		writer: async () => (await import('./aif/write-ova.ts')).write,
		loses: 'Keeps text and passages; loses roles, notes, unsaid and suggested marks.'
	},
	{
		key: 'aif',
		label: 'AIF',
		endings: ['.aif.json', '.json'],
		detect: (text) =>
			isJson(text) &&
			hasKey(text, 'nodes') &&
			['nodeID', 'fromID', 'analysis', 'locutions'].some((key) => hasKey(text, key)),
		reader: async () => (await import('./aif/read.ts')).read,
		writer: async () => (await import('./aif/write.ts')).write,
		loses: 'Loses text, passages, roles, notes, unsaid and suggested marks.'
	},
	{
		key: 'brat',
		label: 'brat',
		endings: ['.ann'],
		beside: '.txt',
		detect: (text, name) => ends(name, '.ann') || /^T\d+\t\S+ \d+ \d+[;\t]/m.test(text),
		reader: async () => (await import('./brat/read.ts')).read,
		writer: async () => (await import('./brat/write.ts')).write,
		loses: 'Keeps text and passages; loses unsaid statements, undercuts, premises taken together, notes.'
	},
	{
		key: 'kialo',
		label: 'Kialo',
		endings: ['.txt'],
		detect: (text) =>
			/^\s*Discussion (?:Title|Name):/i.test(text) || /^\s*1\.(?:\d+\.)*\s+(?:Pro|Con|Thesis):/im.test(text),
		reader: async () => (await import('./kialo/read.ts')).read,
		loses: ''
	},
	{
		key: 'microtexts',
		label: 'arg-microtexts XML',
		endings: ['.xml'],
		detect: (text) => /<arggraph[\s>]/.test(text),
		reader: async () => (await import('./microtexts/read.ts')).read,
		loses: ''
	},
	{
		key: 'sadface',
		label: 'SADFace',
		endings: ['.sadface.json', '.json'],
		detect: (text) =>
			isJson(text) &&
			hasKey(text, 'nodes') &&
			(hasKey(text, 'source_id') || hasKey(text, 'resources') || /"atom"/.test(text)),
		reader: async () => (await import('./sadface/read.ts')).read,
		writer: async () => (await import('./sadface/write.ts')).write,
		loses: 'Keeps text, passages, roles and notes; loses hashes and what spans articles.'
	},
	{
		key: 'argdown',
		label: 'Argdown',
		endings: ['.argdown', '.ad'],
		detect: (text, name) =>
			ends(name, '.argdown', '.ad') ||
			/^\s*={3,}\s*\n[\s\S]*?\n={3,}/.test(text) ||
			/^\s*(?:\[[^\]\n]+\]|<[^>\n]+>):/m.test(text),
		reader: async () => (await import('./argdown/read.ts')).read,
		writer: async () => (await import('./argdown/write.ts')).write,
		loses: 'Keeps passages with their words; loses the text and the kinds of attacks.'
	},
	{
		key: 'markdown',
		label: 'Markdown outline',
		endings: ['.md', '.markdown'],
		detect: (text, name) => ends(name, '.md', '.markdown') || /^[ \t]*[-*+•][ \t]+\S/m.test(text),
		reader: async () => (await import('./markdown/read.ts')).read,
		writer: async () => (await import('./markdown/write.ts')).write,
		loses: 'An outline to read; loses text, passages, notes and all marks.'
	},
	{
		key: 'csv',
		label: 'CSV of statements',
		endings: ['.statements.csv', '.csv'],
		detect: (text, name) => ends(name, '.csv', '.tsv') || isTable(text),
		reader: async () => (await import('./csv/read.ts')).read,
		writer: async () => (await import('./csv/write.ts')).writeStatements,
		loses: 'One row a statement; loses steps and attacks, which are in the table of relations.'
	},
	{
		key: 'csv-relations',
		label: 'CSV of relations',
		endings: ['.relations.csv', '.csv'],
		detect: () => false,
		reader: async () => (await import('./csv/read.ts')).read,
		writer: async () => (await import('./csv/write.ts')).writeRelations,
		loses: 'One row a relation; loses passages, roles and notes of statements, which are in the table of statements.'
	},
	{
		key: 'graphml',
		label: 'GraphML',
		endings: ['.graphml'],
		detect: () => false,
		writer: async () => (await import('./graphml/write.ts')).write,
		loses: 'A graph for drawing tools; loses the text and passages.'
	},
	{
		key: 'dot',
		label: 'DOT',
		endings: ['.dot', '.gv'],
		detect: () => false,
		writer: async () => (await import('./dot/write.ts')).write,
		loses: 'A graph for Graphviz; loses the text, passages and notes.'
	},
	{
		key: 'web-annotation',
		label: 'W3C Web Annotation',
		endings: ['.annotations.json', '.jsonld'],
		detect: () => false,
		writer: async () => (await import('./web-annotation/write.ts')).write,
		loses: 'Passages with wordings and roles; loses steps and attacks.'
	}
];

export const READABLE: readonly Format[] = FORMATS.filter((format) => format.reader);
export const WRITABLE: readonly Format[] = FORMATS.filter((format) => format.writer);

export function formatOf(key: string): Format | null {
	return FORMATS.find((format) => format.key === key) ?? null;
}

/** The format a file seems to have; null where none is recognized, and for Counterpoint's own. */
export function detect(text: string, name = ''): Format | null {
	const head = text.slice(0, LOOKED_AT).replace(/^\ufeff/, '');
	if (isJson(head) && /"format"\s*:\s*"counterpoint"/.test(head)) return null;
	return READABLE.find((format) => format.detect(head, name.toLowerCase())) ?? null;
}
