/**
 * Which keys were struck? Chords are written as in `Mod+Shift+Z`: Mod is Ctrl, or Command on a Mac. Letters are matched by
 * what the key writes, and on keyboards that write no Latin letters by the place of the key.
 */

/** True where keys struck on this target are its own: a field, a menu, a dialog. */
export function typing(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	// Where what had the keyboard in an open dialog is gone, keys strike the page, and are the dialog's all the same.
	if (target === document.body && document.querySelector('dialog:modal')) return true;
	return (
		target.isContentEditable ||
		target.matches('input, textarea, select') ||
		target.closest('dialog, [role="menu"]') !== null
	);
}

type Struck = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function isChord(event: Struck, chord: string): boolean {
	const parts = chord.split('+').filter((part) => part !== '');
	// The plus key itself ends in a plus sign.
	const key = chord.endsWith('+') ? '+' : (parts.at(-1) ?? '');
	const held = new Set(chord.endsWith('+') ? parts : parts.slice(0, -1));
	if (held.has('Mod') !== (event.ctrlKey || event.metaKey) || held.has('Alt') !== event.altKey) return false;
	if (/^[A-Z]$/.test(key)) return held.has('Shift') === event.shiftKey && letterOf(event) === key;
	// What Shift and a digit write differs from keyboard to keyboard.
	if (/^\d$/.test(key) && held.has('Shift')) return event.shiftKey && event.code === `Digit${key}`;
	// Signs are written with Shift on one keyboard and without on another.
	if (key.length === 1) return event.key === key;
	return held.has('Shift') === event.shiftKey && event.key === key;
}

function letterOf({ key, code }: Struck): string | null {
	if (/^[a-z]$/i.test(key)) return key.toUpperCase();
	return /^\p{L}$/u.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1] ?? null) : null;
}

const SIGNS: Readonly<Record<string, string>> = {
	ArrowUp: '↑',
	ArrowDown: '↓',
	ArrowLeft: '←',
	ArrowRight: '→',
	Escape: 'Esc',
	'-': '−'
};

/** The chord as it is written on this machine's keys: `Ctrl Z`, or `⌘ Z`. */
export function written(chord: string): string {
	const isMac = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
	return chord
		.split(/\+(?=.)/)
		.map((part) => (part === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : (SIGNS[part] ?? part)))
		.join(' ');
}

/** Ctrl or Command and Enter: on with what is typed, from any field. Not while the key is held down. */
export function isGoOn({ key, ctrlKey, metaKey, repeat }: KeyboardEvent): boolean {
	return key === 'Enter' && (ctrlKey || metaKey) && !repeat;
}
