/** When is a page about to go, and when is it back? Browsers tell in several ways; the last that is certain to come is "hidden". */

export interface PageLife {
	/** Calls `leave` whenever the page is hidden or unloaded, `back` whenever it is shown again. The function it returns ends that. */
	watch(leave: () => void, back: () => void): () => void;
}

export const browserPageLife: PageLife = {
	watch(leave, back) {
		if (typeof document === 'undefined') return () => undefined;
		const seen = () => (document.visibilityState === 'hidden' ? leave() : back());
		document.addEventListener('visibilitychange', seen);
		window.addEventListener('pagehide', leave);
		window.addEventListener('pageshow', back);
		return () => {
			document.removeEventListener('visibilitychange', seen);
			window.removeEventListener('pagehide', leave);
			window.removeEventListener('pageshow', back);
		};
	}
};
