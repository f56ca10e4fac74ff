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
	return readable(readKept(KEY));
}

/** Unreadable preferences are no reason to stop: the defaults hold, and the next change overwrites them. */
function readable(saved: string | null): Saved {
	const value = asObject(saved);
	const width = (wanted: unknown, or: number) =>
		typeof wanted === 'number' && wanted >= 240 && wanted <= 900 ? wanted : or;
	return {
		textPane: width(value['textPane'], DEFAULTS.textPane),
		statementPane: width(value['statementPane'], DEFAULTS.statementPane),
		direction: value['direction'] === 'tb' ? 'tb' : 'lr'
	};
}

function asObject(json: string | null): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(json ?? 'null');
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		// What cannot be read says nothing.
		return {};
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

	/** What was chosen on this device, for a backup: nothing secret is among it. Null where nothing was. */
	get chosen(): string | null {
		const [theme, saved] = [readKept(THEME_KEY), readKept(KEY)];
		return theme === null && saved === null ? null : JSON.stringify({ theme, saved });
	}

	/** Takes over what was chosen elsewhere, where nothing was chosen here. Returns whether it did. */
	adopt(chosen: unknown): boolean {
		if (this.chosen !== null) return false;
		const { theme, saved } = asObject(typeof chosen === 'string' ? chosen : null);
		if (theme === 'light' || theme === 'dark') this.theme = theme;
		if (typeof saved === 'string') this.set(readable(saved));
		return this.chosen !== null;
	}

	set(change: Partial<Saved>): void {
		Object.assign(this.#saved, change);
		keep(KEY, JSON.stringify(this.#saved));
	}
}

export const preferences = new Preferences();
