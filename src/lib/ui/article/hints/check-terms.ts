/** Opens the term view of a step, loaded when it is asked for. */
import type { InferenceId } from '#argument/ids.ts';
import { showDialog } from '#ui/takeaway/show-dialog.ts';
import type { Desk } from '../desk.svelte.ts';

export async function checkTerms(desk: Desk, stepId: InferenceId): Promise<void> {
	const { default: TermView } = await import('./TermView.svelte');
	showDialog(TermView, { desk, stepId });
}
