/** Saves a brief as it is shown: as a Word document in debate styles, or as Markdown. What fails is said, and nothing of the brief is lost. */
import { download } from '#ui/files.ts';
import type { BriefDesk } from '../brief-desk.svelte.ts';
import { briefWords } from '../words.ts';

export async function takeAway({ app, sheet }: BriefDesk, kind: 'docx' | 'md'): Promise<void> {
	if (!sheet) return;
	const words = briefWords();
	const name = fileNameOf(sheet.brief.title);
	try {
		if (kind === 'md') {
			const { writeMarkdown } = await import('#brief/write/markdown.ts');
			download(`${name}.md`, writeMarkdown(sheet, words.paper), 'text/markdown');
		} else {
			const { writeDocx } = await import('#brief/write/docx.ts');
			const bytes = await writeDocx(sheet, words.paper);
			download(`${name}.docx`, new Blob([bytes.slice()], { type: words.wordType }));
		}
	} catch (error) {
		console.warn(error);
		app.notices.problem(words.notWritten);
	}
}

/** The motion's words, as far as every system takes them in a file's name. */
function fileNameOf(title: string): string {
	const bare = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
	return bare.replace(/^-|-$/g, '').slice(0, 60) || 'brief';
}
