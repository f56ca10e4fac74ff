/**
 * What can be done on the screen that is open: one list that keys, palette and shortcut sheet read. A screen provides its
 * commands while it is shown.
 */
import { untrack } from 'svelte';
import { isChord, typing } from './keys.ts';

export interface ScreenCommand {
	readonly id: string;
	readonly label: string;
	/** Chords, as in keys.ts; the first is the one that is shown. */
	readonly keys: readonly string[];
	readonly isEnabled: boolean;
	readonly run: () => void;
}

type CommandSource = () => readonly ScreenCommand[];

export class ScreenCommands {
	#lists = $state.raw<readonly CommandSource[]>([]);

	/** Labels and whether a command can run are read anew each time. */
	get all(): readonly ScreenCommand[] {
		return this.#lists.flatMap((list) => list());
	}

	/** Until the returned function is called, these commands are among those of the screen. */
	provide(list: CommandSource): () => void {
		// Called from effects, which must not depend on the list they add to.
		const change = (to: (lists: readonly CommandSource[]) => readonly CommandSource[]) =>
			untrack(() => (this.#lists = to(this.#lists)));
		change((lists) => [...lists, list]);
		return () => void change((lists) => lists.filter((one) => one !== list));
	}

	/** The command that a key means now, whether it can run or not; null where it means none, or belongs to a field. */
	forKey(event: KeyboardEvent): ScreenCommand | null {
		const meant = this.meantBy(event);
		return meant.find((command) => command.isEnabled) ?? meant[0] ?? null;
	}

	/** Every command that a key can mean, at different times; none where it belongs to a field. */
	meantBy(event: KeyboardEvent): readonly ScreenCommand[] {
		if (event.defaultPrevented || typing(event.target)) return [];
		// Enter and space press what has the focus.
		if (event.key === 'Enter' && isPressable(event.target)) return [];
		return this.all.filter((command) => command.keys.some((chord) => isChord(event, chord)));
	}

	/** Runs what a key means. True where there was something to run. */
	press(event: KeyboardEvent): boolean {
		const command = this.forKey(event);
		if (!command?.isEnabled) return false;
		event.preventDefault();
		command.run();
		return true;
	}
}

function isPressable(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('button, a, summary, [role="button"]') !== null;
}
