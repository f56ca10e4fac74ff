/** Which colors does the page have now? Resolves the design tokens once for a theme: a canvas cannot read custom properties. */
import { INKS, PALETTES, type Palette } from './palette.ts';

/** The palette in force where the element stands. */
export function paletteOf(element: Element): Palette {
	const style = getComputedStyle(element);
	return Object.fromEntries(
		INKS.map((ink) => [ink, style.getPropertyValue(`--${ink}`).trim() || (PALETTES.light[ink] ?? '#000')])
	);
}

/** The veil's opacity, from the tokens. */
export function veilOf(element: Element): number {
	return Number(getComputedStyle(element).getPropertyValue('--veil')) || 0.27;
}

/** Calls back when the theme changes: the system's, the reader's choice, or the wish for more contrast. */
export function onThemeChange(change: () => void): () => void {
	const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) =>
		matchMedia(query)
	);
	for (const query of queries) query.addEventListener('change', change);
	const observer = new MutationObserver(change);
	observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
	return () => {
		for (const query of queries) query.removeEventListener('change', change);
		observer.disconnect();
	};
}
