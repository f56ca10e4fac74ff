/** Which part of a map's pane does nothing stand in front of? The page says with `scroll-padding` how much is covered at the foot. */
export function clearPane(container: HTMLElement): { readonly width: number; readonly height: number } {
	const covered = Number.parseFloat(getComputedStyle(container).scrollPaddingBlockEnd) || 0;
	return { width: container.clientWidth, height: Math.max(0, container.clientHeight - covered) };
}
