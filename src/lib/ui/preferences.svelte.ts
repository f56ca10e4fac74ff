/** What a reader prefers on this device: theme, width of the panes, direction of the map. */
import { keep, readKept } from './device-storage.ts';

export type Theme = 'system' | 'light' | 'dark';

interface Saved {
	textPane: number;
	statementPane: number;
	direction: 'lr' | 'tb';
}

const KEY = 'counterpoint:preferences';
const THEME_KEY = 'counterpoint:theme';
const DEFAULTS: Saved = { textPane: 404, statementPane: 316, direction: 'lr' };

function load(): Saved {
	const saved = readKept(KEY);
	if (!saved) return { ...DEFAULTS };
	try {
		const value = JSON.parse(saved) as Partial<Record<keyof Saved, unknown>>;
		const width = (wanted: unknown, or: number) =>
			typeof wanted === 'number' && wanted >= 240 && wanted <= 900 ? wanted : or;
		return {
			textPane: width(value.textPane, DEFAULTS.textPane),
			statementPane: width(value.statementPane, DEFAULTS.statementPane),
			direction: value.direction === 'tb' ? 'tb' : 'lr'
		};
	} catch {
		// Unreadable preferences are no reason to stop: the defaults hold, and the next change overwrites them.
		return { ...DEFAULTS };
	}
}

function wear(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
}

class Preferences {
	#saved = $state<Saved>(load());
	#theme = $state<Theme>(((theme) => (theme === 'light' || theme === 'dark' ? theme : 'system'))(readKept(THEME_KEY)));

	get theme(): Theme {
		return this.#theme;
	}

	set theme(theme: Theme) {
		this.#theme = theme;
		keep(THEME_KEY, theme);
		wear(theme);
	}

	/** Paper is light: light letters chosen for a dark screen would be lost on it. Until `false` follows, whatever is chosen. */
	forPaper(printing: boolean): void {
		wear(printing ? 'light' : this.#theme);
	}

	get saved(): Readonly<Saved> {
		return this.#saved;
	}

	set(change: Partial<Saved>): void {
		Object.assign(this.#saved, change);
		keep(KEY, JSON.stringify(this.#saved));
	}
}

export const preferences = new Preferences();
