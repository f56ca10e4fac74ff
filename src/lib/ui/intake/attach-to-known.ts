/** A text that is the original of an article in the library: its map is made to rest on it, and what does not anchor is listed. */
import { attachOriginal, type Attachment } from '#anchoring/attach.ts';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { attachText } from '#argument/commands/attach-text.ts';
import type { ArticleId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { isRefusal } from '#argument/refusal.ts';
import { sigla } from '#argument/sigla.ts';
import { goto } from '$app/navigation';
import { articleHref } from '#ui/addresses.ts';
import type { App } from '#ui/app.svelte.ts';
import { titleOf } from '#ui/common/dates.ts';
import { m } from '#ui/language.svelte.ts';

/** False where the article is not here any more. Opens the article. */
export async function attachToKnown(app: App, articleId: ArticleId, text: string, name: string): Promise<boolean> {
	const workspace = await app.library.openWorkspace(articleId);
	if (!workspace) return false;
	try {
		const article = get(workspace.records, articleId);
		if (!article) return false;
		const attachment = attachOriginal(workspace.records, articleId, text, name);
		const diff = attachText(workspace.records, { articleId, ...attachment });
		if (isRefusal(diff)) app.notices.news(m().anchoring.alreadyOpen(titleOf(article)));
		else {
			workspace.do(m().article.openOriginal, diff);
			await workspace.flush();
			report(app, workspace.records, article, attachment);
		}
	} finally {
		await workspace.close();
	}
	await goto(articleHref(articleId));
	return true;
}

function report(app: App, records: Records, article: Article, { report: states }: Attachment): void {
	const words = m().anchoring;
	const names = sigla(new ArgumentGraph(records, article.id));
	const placed = states.exact.length + states.moved.length;
	const open = [...states.changed, ...states.lost];
	const lines = open.map((one) => {
		const wording = get(records, one.statementId)?.wording ?? '';
		return `${names.get(one.statementId) ?? ''} ${wording} ${m().statement.states[one.state]}.`;
	});
	const said = [words.recognized(titleOf(article)), words.placed(placed, placed + open.length)];
	if (open.length > 0) said.push(words.notPlaced(open.length));
	app.notices.news(said.join(' '), { detailsTitle: words.listTitle, details: lines });
}
