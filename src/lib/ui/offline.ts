/**
 * Does the app work without a network, and is there a new version of it? Registers the service worker
 * (src/service-worker.ts); the screen decides how to ask. Nothing reloads unless the user says so.
 */
import { resolve } from '$app/paths';

export interface OfflineEvents {
	/**
	 * A new version is ready. `apply` starts it and loads this page again; until it is called, all stays as it is.
	 * Called again when another version follows, and in the other tabs when one tab has applied it.
	 */
	onUpdate: (apply: () => void) => void;
	/** This version has been kept: from here on the network is not needed. */
	onReady?: () => void;
}

/**
 * Makes the app work offline. Does nothing in development and where the browser has no service workers
 * (some private windows), and answers null then.
 */
export async function registerServiceWorker({
	onUpdate,
	onReady
}: OfflineEvents): Promise<ServiceWorkerRegistration | null> {
	if (!('serviceWorker' in navigator) || import.meta.env.DEV) return null;
	const { serviceWorker } = navigator;
	let agreed = false;
	const hadVersion = serviceWorker.controller !== null;
	serviceWorker.addEventListener('controllerchange', () => {
		if (agreed) location.reload();
		else if (hadVersion) onUpdate(() => location.reload());
	});

	// Undefined where an extension has put its own, silent function in the place of the browser's.
	let registration: ServiceWorkerRegistration | undefined;
	try {
		registration = await serviceWorker.register(`${resolve('/')}service-worker.js`);
	} catch (error) {
		console.warn('Counterpoint could not be kept for use without a network.', error);
		return null;
	}
	if (!registration) return null;

	const kept = registration;
	const offer = (waiting: ServiceWorker) =>
		onUpdate(() => {
			agreed = true;
			waiting.postMessage('skip-waiting');
		});
	const follow = (worker: ServiceWorker) =>
		worker.addEventListener('statechange', () => {
			if (worker.state === 'installed' && serviceWorker.controller) offer(worker);
		});
	if (kept.waiting && serviceWorker.controller) offer(kept.waiting);
	if (kept.installing) follow(kept.installing);
	kept.addEventListener('updatefound', () => kept.installing && follow(kept.installing));
	if (onReady) void serviceWorker.ready.then(onReady);

	// The page may stay open for days: look again whenever the reader comes back to it.
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible' && navigator.onLine) kept.update().catch(ignoreNoNetwork);
	});
	return kept;
}

/** Without a network there is no newer version to be found; the next look will tell. */
function ignoreNoNetwork(): void {
	// The version at hand goes on working: nothing to say.
}
