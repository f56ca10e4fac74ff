/**
 * Articles' texts that come from outside, on their way to the import screen. A text that is the original of an article in the
 * library goes to its map instead; what cannot be read is said once for all files together.
 */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { App } from '#ui/app.svelte.ts';
import { attachToKnown } from './attach-to-known.ts';
import { Intake, type IntakeItem, type Source } from './intake.svelte.ts';
import { intakeWords } from './words.ts';

/** Reading that takes longer is shown where it can be stopped. Milliseconds. */
const NOTICEABLE = 400;

export function intakeOf(app: App): Intake {
	app.intake ??= new Intake(() => app.library.fingerprints());
	return app.intake;
}

/** Reads the sources one after the other; `wrong` says what was wrong with files that came with them, `all` how many came. */
export async function takeIn(
	app: App,
	sources: readonly Source[],
	wrong: readonly string[] = [],
	all = sources.length + wrong.length
): Promise<void> {
	const intake = intakeOf(app);
	const items = sources.map((source) => intake.add(source));
	const [first] = items;
	const screen = resolve('/import');
	const show = () => (location.pathname === screen ? undefined : goto(screen));
	let isOver = false;
	const shown = new Promise<void>((done) =>
		setTimeout(() => void Promise.resolve(isOver ? undefined : show()).then(() => done()), NOTICEABLE)
	);
	await Promise.all(items.map((item) => intake.read(item)));
	isOver = true;
	const failed = [...wrong];
	let attached = false;
	for (const item of items) {
		if (item.state === 'wrong') {
			failed.push(item.wrong);
			intake.remove(item);
		} else if (item.original && item.reading) {
			const { text } = item.reading;
			intake.remove(item);
			attached = (await attachToKnown(app, item.original, text, item.source.name)) || attached;
		}
	}
	tellWrong(app, failed, all);
	const left = items.filter((item) => intake.items.includes(item));
	if (left.length > 0) {
		intake.shown = left.includes(intake.shown as IntakeItem) ? intake.shown : (left[0] ?? null);
		await show();
	} else if (first && !attached && location.pathname === screen && intake.items.length === 0) await shown;
}

/** One notice, however many files were wrong. */
export function tellWrong(app: App, wrong: readonly string[], all: number): void {
	const words = intakeWords();
	const [only] = wrong;
	if (only === undefined) return;
	if (wrong.length === 1) app.notices.problem(only);
	else {
		const said = wrong.length === all ? words.noneReadable(all) : words.unreadable(wrong.length, all);
		app.notices.problem(said, { detailsTitle: words.whatIsWrong, details: wrong });
	}
}
