/** Opens the correction of the text shown, or what waits after one; loaded when it is asked for. */
import type { Desk } from '../desk.svelte.ts';

export async function correctTheText(desk: Desk): Promise<void> {
	await show(desk, false);
}

export async function putPassagesRight(desk: Desk): Promise<void> {
	await show(desk, true);
}

/** An article without a text is given one. */
export async function addText(desk: Desk): Promise<void> {
	const [{ default: AddText }, { showDialog }] = await Promise.all([
		import('./AddText.svelte'),
		import('#ui/takeaway/show-dialog.ts')
	]);
	showDialog(AddText, { desk });
}

async function show(desk: Desk, isRepair: boolean): Promise<void> {
	const text = isRepair ? (desk.texts[0] ?? null) : desk.text;
	if (!text || !desk.workspace) return;
	const [{ default: CorrectText }, { Correcting }, { showDialog }] = await Promise.all([
		import('./CorrectText.svelte'),
		import('./correcting.svelte.ts'),
		import('#ui/takeaway/show-dialog.ts')
	]);
	showDialog(CorrectText, { correcting: new Correcting(desk, text, isRepair), caret: desk.words?.start ?? 0 });
}
