/**
 * What comes in from outside: files dropped, picked or pasted. A map file, ours or another tool's, is checked and taken into the
 * library; an article's text goes to the original it is recognised as, or to the import screen (intake/). Nothing is guessed.
 */
import type { ArticleId } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import { explainProblem } from '#interchange/counterpoint/format-problems.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { isCode } from '#interchange/link/code.ts';
import { goto } from '$app/navigation';
import { articleHref } from './addresses.ts';
import type { App } from './app.svelte.ts';
import { titleOf } from './common/dates.ts';
import { isMap, sortFiles, type MapFile } from './intake/sort-files.ts';
import { takeIn, tellWrong } from './intake/take-in.ts';
import { intakeWords } from './intake/words.ts';
import { m } from './language.svelte.ts';
import { thumbnailsFor } from './library/thumbnails.ts';
import { restoreBackup } from './takeaway/dialogs.ts';
import { seenAs, takeForeign } from './takeaway/foreign-files.ts';
import { isArchive } from './takeaway/is-archive.ts';

/** Fields by which a document belongs to an exercise (docs/practice-files.md). */
const OF_A_CLASS: readonly string[] = ['exercise', 'submission', 'feedback', 'exerciseKey'];

export async function takeFiles(app: App, files: readonly File[]): Promise<void> {
	await app.started;
	if (files.length === 0) app.notices.news(intakeWords().emptyFolder);
	const areArchives = await Promise.all(files.map(isArchive));
	const backup = files.find((_, at) => areArchives[at]);
	const { maps, articles, wrong } = await sortFiles(files.filter((_, at) => !areArchives[at]));
	const beside = besideIn(maps);
	let taken = 0;
	for (const map of maps.values()) {
		if ([...beside.values()].includes(map.name)) continue;
		taken += await takeMap(app, map, taken, maps.get(beside.get(map.name) ?? ''));
	}
	if (articles.length > 0) await takeIn(app, articles, wrong, files.length);
	else tellWrong(app, wrong, files.length);
	if (backup) await restoreBackup(app, backup);
}

/** Which of these files goes with which: the text beside the annotations of a format that is two files. */
function besideIn(maps: ReadonlyMap<string, MapFile>): Map<string, string> {
	const pairs = new Map<string, string>();
	for (const { name, beside } of maps.values()) if (beside !== null && maps.has(beside)) pairs.set(name, beside);
	return pairs;
}

export async function takeText(app: App, text: string, name: string): Promise<void> {
	await app.started;
	if (text.trim() === '') app.notices.problem(m().files.emptyFile(name));
	else if (isCode(text)) await takeCode(app, text);
	else if (isMap(text, '')) await takeMap(app, { name, text, beside: null, problems: [] }, 0);
	else await takeIn(app, [{ name: '', bytes: () => Promise.resolve(new TextEncoder().encode(text)) }]);
}

async function takeCode(app: App, text: string): Promise<void> {
	const { takePasted } = await import('./exercise/incoming.ts');
	const fault = await takePasted(app, text);
	if (fault !== null) app.notices.problem(fault);
}

/**
 * Returns how many articles it opened; `before` says how many the same hand brought just before, so that the news tell of all.
 * `beside` is the file that holds its text.
 */
function takeMap(app: App, { name, text, problems }: MapFile, before: number, beside?: MapFile): Promise<number> {
	const seen = seenAs(text, name);
	if (seen?.isSure) {
		const encodings = [...problems, ...(beside?.problems ?? [])];
		return takeForeign(app, seen.format, { name, text, beside: beside?.text, problems: encodings });
	}
	return takeDocument(app, text, name, before);
}

async function takeDocument(app: App, text: string, name: string, before: number): Promise<number> {
	const words = m().files;
	const document = read(text);
	const { records, problems, readOnly } = document;
	if (Object.keys(document.rest.fields).some((name) => OF_A_CLASS.includes(name))) {
		const { takePractice } = await import('./exercise/incoming.ts');
		if (await takePractice(app, document, name)) return 0;
	}
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
	const thumbnailOf = thumbnailsFor(allOf(records, 'article').length);
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
