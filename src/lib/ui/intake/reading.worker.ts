/** Reads articles' files apart from the page, one at a time, and says whether a text is the original of an article that is known. */
import { recognize } from '#anchoring/fingerprint.ts';
import type { ArticleId } from '#argument/ids.ts';
import type { Article } from '#argument/records/article.ts';
import { readText } from '#interchange/text/read.ts';
import type { TextOrNot } from '#interchange/text/reading.ts';

/** An article that can be recognized: its fingerprint as one string, so many digits a sentence. */
export interface KnownFingerprint {
	readonly id: ArticleId;
	readonly hashes: string;
}

export interface ReadingTask {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly encoding?: string;
	readonly known: readonly KnownFingerprint[];
	/** Digits of one hash. */
	readonly digits: number;
}

export type ReadingNews =
	| { readonly done: number }
	| { readonly reading: TextOrNot; readonly original: ArticleId | null }
	| { readonly failed: string };

const READ = 0.7;

globalThis.addEventListener('message', ({ data }: MessageEvent<ReadingTask>) => {
	const tell = (news: ReadingNews) => globalThis.postMessage(news);
	run(data, (done) => tell({ done })).then(tell, (fault: unknown) => tell({ failed: String(fault) }));
});

async function run(
	{ name, bytes, encoding, known, digits }: ReadingTask,
	onProgress: (done: number) => void
): Promise<ReadingNews> {
	const reading = await readText({
		name,
		bytes,
		...(encoding !== undefined && { encoding }),
		onProgress: (done) => onProgress(done * READ)
	});
	onProgress(READ);
	if (reading.kind === 'unreadable' || encoding !== undefined) return { reading, original: null };
	const recognized = recognize(reading.text, articlesOf(known, digits));
	return { reading, original: recognized?.article.id ?? null };
}

function articlesOf(known: readonly KnownFingerprint[], digits: number): Article[] {
	const pattern = new RegExp(`.{${digits}}`, 'g');
	return known.map(({ id, hashes }) => ({
		id,
		title: '',
		authorIds: [],
		fingerprint: { algorithm: 'sha256-48', sentences: hashes.match(pattern) ?? [] }
	}));
}
