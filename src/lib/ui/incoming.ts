/**
 * What comes in from outside: files dropped, picked or pasted. A map file, ours or another tool's, is checked and taken into the
 * library; a text is recognised by its fingerprint and attached to its article; anything else gets one clear message. Nothing is guessed.
 */
import { attachOriginal, type Attachment } from '#anchoring/attach.ts';
import { recognize } from '#anchoring/fingerprint.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { attachText } from '#argument/commands/attach-text.ts';
import { newId, type ArticleId } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, get, recordsOf, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { isRefusal } from '#argument/refusal.ts';
import { sigla } from '#argument/sigla.ts';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { explainProblem } from '#interchange/counterpoint/format-problems.ts';
import { read } from '#interchange/counterpoint/read.ts';
import type { Format } from '#interchange/formats.ts';
import { FINGERPRINT_DIGITS } from '#store/database/stores.ts';
import { randomIds } from '#store/random-ids.ts';
import { goto } from '$app/navigation';
import { articleHref } from './addresses.ts';
import type { App } from './app.svelte.ts';
import { titleOf } from './common/dates.ts';
import { openFile } from './files.ts';
import { m } from './language.svelte.ts';
import { thumbnailOf } from './library/thumbnails.ts';
import { seenAs, takeForeign } from './takeaway/foreign-files.ts';
import { takeawayWords } from './takeaway/words.ts';

export async function takeFiles(app: App, files: readonly File[]): Promise<void> {
	await app.started;
	const words = m().files;
	let taken = 0;
	const all = await Promise.all(files.map((file) => openFile(file)));
	const texts = new Map(all.flatMap((one) => (one.kind === 'text' ? [[one.name, one.text] as const] : [])));
	const beside = besideIn(texts);
	for (const opened of all) {
		if (opened.kind === 'text') {
			if (![...beside.values()].includes(opened.name))
				taken += await takeText(app, opened.text, opened.name, taken, texts.get(beside.get(opened.name) ?? ''));
		} else if (opened.kind === 'too-large') app.notices.problem(words.tooLarge(opened.name));
		else if (opened.kind === 'empty') app.notices.problem(words.emptyFile(opened.name));
		else if (opened.kind === 'unreadable') app.notices.problem(words.unreadable(opened.name));
		else app.notices.problem(words.notText(opened.name));
	}
}

/** Which of these files goes with which: the text beside the annotations of a format that is two files. */
function besideIn(texts: ReadonlyMap<string, string>): Map<string, string> {
	const pairs = new Map<string, string>();
	for (const [name, text] of texts) {
		const beside = seenAs(text, name)?.format.beside;
		const other = beside === undefined ? name : name.replace(/(\.[^.]+)?$/, beside);
		if (other !== name && texts.has(other)) pairs.set(name, other);
	}
	return pairs;
}

/**
 * Returns how many articles it opened; `before` says how many the same hand brought just before, so that the news tell of all.
 * `beside` is the text that stands in a file of its own.
 */
export async function takeText(
	app: App,
	text: string,
	name: string,
	before = 0,
	beside?: string | undefined
): Promise<number> {
	if (text.trim() === '') {
		app.notices.problem(m().files.emptyFile(name));
		return 0;
	}
	const seen = seenAs(text, name);
	if (seen?.isSure) return takeForeign(app, seen.format, { name, text, beside });
	if (name.endsWith('.json') || /^\s*\{\s*"/.test(text)) return takeDocument(app, text, name, before);
	await takeOriginal(app, text, name, seen?.format ?? null);
	return 0;
}

async function takeDocument(app: App, text: string, name: string, before: number): Promise<number> {
	const words = m().files;
	const { records, problems, readOnly } = read(text);
	const errors = problems.filter(isError);
	const notOurs = errors.some((one) => one.rule === 'CP1' || one.rule === 'CP2');
	const articles = allOf(records, 'article');
	if (readOnly) {
		const [first] = articles;
		app.visit(records);
		app.notices.problem(words.readOnly(name));
		if (first) await goto(articleHref(first.id));
		return 0;
	}
	if (errors.length > 0) {
		const title = notOurs ? words.notOurs(name) : words.problems(name, errors.length);
		app.notices.problem(title, { detailsTitle: words.whatIsWrong, details: problems.map(explainProblem) });
		return 0;
	}
	return takeRecords(app, records, name, before);
}

async function takeRecords(app: App, records: Records, name: string, before: number): Promise<number> {
	const words = m().files;
	const report = await app.library.importRecords(records, { origin: 'file', onExisting: 'keep', thumbnailOf });
	await app.refresh();
	const taken = report.imported.length;
	const open = (id: ArticleId) => ({ label: m().library.open, run: () => void goto(articleHref(id)) });
	if (taken > 0 || report.kept.length === 0) {
		const [first] = report.imported;
		const all = before + taken;
		app.notices.news(words.opened(all), all === 1 && first ? { actions: [open(first)] } : {});
	}
	for (const id of report.kept) {
		const article = get(records, id);
		if (!article) continue;
		const replace = async () => {
			await app.library.importRecords(records, { origin: 'file', onExisting: 'replace', thumbnailOf });
			await app.refresh();
			app.notices.news(words.opened(1), { actions: [open(id)] });
		};
		app.notices.news(words.alreadyHere(titleOf(article)), {
			detailsTitle: name,
			actions: [{ label: words.replace, run: () => void replace() }, open(id)]
		});
	}
	return taken;
}

/** A plain text: the original of an article in the library, or nothing we know. */
async function takeOriginal(app: App, text: string, name: string, format: Format | null): Promise<void> {
	const known = app.summaries.map((summary): Article => {
		const sentences = summary.fingerprint.match(new RegExp(`.{${FINGERPRINT_DIGITS}}`, 'g')) ?? [];
		return {
			id: summary.id,
			title: summary.title,
			titleSupplied: summary.titleSupplied,
			authorIds: [],
			fingerprint: { algorithm: 'sha256-48', sentences }
		};
	});
	const recognized = recognize(text, known);
	if (!recognized) {
		const add = { label: m().anchoring.addAsNew, run: () => void addAsNew(app, text, name) };
		if (format) {
			const { isOutline, readAs } = takeawayWords().foreign;
			const asMap = {
				label: readAs(format.label),
				run: () => void takeForeign(app, format, { name, text })
			};
			app.notices.news(isOutline(name, format.label), { actions: [asMap, add] });
		} else app.notices.news(`${m().anchoring.unknown}. ${m().anchoring.unknownDetail}`, { actions: [add] });
		return;
	}
	const { article } = recognized;
	const workspace = await app.library.openWorkspace(article.id);
	if (!workspace) return;
	try {
		const attachment = attachOriginal(workspace.records, article.id, text, name);
		const diff = attachText(workspace.records, { articleId: article.id, ...attachment });
		if (isRefusal(diff)) {
			app.notices.news(m().anchoring.alreadyOpen(titleOf(article)));
		} else {
			workspace.do(m().article.openOriginal, diff);
			await workspace.flush();
			report(app, workspace.records, article, attachment);
		}
	} finally {
		await workspace.close();
	}
	await goto(articleHref(article.id));
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

async function addAsNew(app: App, text: string, name: string): Promise<void> {
	const id = newId('article', randomIds());
	const textId = textIdOf(text);
	const title = name.replace(/\.[^.]+$/, '') || m().anchoring.newTitle;
	const records = recordsOf([
		{ id, title, authorIds: [], textId, textKind: 'original' },
		{ id: textId, articleId: id, kind: 'original', text, source: name }
	]);
	const { imported } = await app.library.importRecords(records, { origin: 'hand', thumbnailOf });
	await app.refresh();
	await goto(articleHref(imported[0] ?? id));
}
