/**
 * Shows a dialog that only some visits need: its component is loaded when it is asked for, put at the end of the page, and taken
 * away again when it closes. The focus goes back to where it was.
 */
import { mount, unmount, type Component } from 'svelte';

export interface Closable {
	/** Called by the dialog when it has closed itself. */
	readonly onclose: () => void;
}

/** Shows one dialog at a time: a second call while one is open does nothing. `closed` is called when it is over, either way. */
export function showDialog<Props extends object>(
	component: Component<Props & Closable>,
	props: Props,
	closed: () => void = () => undefined
): void {
	if (document.querySelector('dialog[open]')) {
		closed();
		return;
	}
	const before = document.activeElement;
	const host = document.createElement('div');
	document.body.append(host);
	const onclose = () => {
		void unmount(mounted);
		host.remove();
		if (before instanceof HTMLElement && before.isConnected) before.focus();
		closed();
	};
	const mounted = mount(component, { target: host, props: { ...props, onclose } });
}
