/** Single keys of the article screen. They hold only while no field, menu or dialog has the focus, and can be looked up with `?`. */

export type ArticleKey = 'find' | 'view' | 'fit' | 'zoom-in' | 'zoom-out' | 'zoom-reset' | 'focus' | 'fold' | 'escape';

const KEYS: Record<string, ArticleKey> = {
	'/': 'find',
	o: 'view',
	m: 'view',
	'!': 'fit',
	'+': 'zoom-in',
	'=': 'zoom-in',
	'-': 'zoom-out',
	'0': 'zoom-reset',
	f: 'focus',
	h: 'fold',
	Escape: 'escape'
};

export function typing(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.matches('input, textarea, select') ||
			target.closest('dialog, [role="menu"]') !== null)
	);
}

export function keyOf(event: KeyboardEvent): ArticleKey | null {
	if (event.defaultPrevented || typing(event.target)) return null;
	if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'f' && !event.shiftKey ? 'find' : null;
	if (event.altKey) return null;
	// What Shift and 1 write differs from keyboard to keyboard.
	if (event.shiftKey && event.code === 'Digit1') return 'fit';
	return KEYS[event.key] ?? KEYS[event.key.toLowerCase()] ?? null;
}
