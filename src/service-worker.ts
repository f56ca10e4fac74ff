/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
/**
 * What works without a network? Everything: each version of the app is put into a cache of its own when it is installed,
 * and every address is answered by the same shell. A new version waits until the user agrees to it (ui/offline.ts).
 * Where the reader has set up an assistant, the shell's policy gets its address (docs/decisions/0031-one-address-more.md).
 */
import { policySource, widened } from '#decompose/assistant/address.ts';
import { allowedAddress } from '#ui/assistant/allowed-address.ts';
import { base, build, files, version } from '$service-worker';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'counterpoint-';
const CACHE = `${PREFIX}${version}`;
const SHELL = `${base}/`;

worker.addEventListener('install', (event) => {
	// Files in `build` carry a hash in their name; the others keep theirs, and a host may let a browser keep an old one.
	const fresh = [SHELL, ...files].map((path) => new Request(path, { cache: 'reload' }));
	event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...fresh, ...build])));
});

worker.addEventListener('activate', (event) => {
	const removeOld = async () => {
		const old = (await caches.keys()).filter((key) => key.startsWith(PREFIX) && key !== CACHE);
		await Promise.all(old.map((key) => caches.delete(key)));
	};
	// Claimed, so that the very first visit may already lose the network.
	event.waitUntil(removeOld().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
	if (event.data === 'skip-waiting') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin) return;
	const isPage = request.mode === 'navigate' && !files.includes(url.pathname);
	event.respondWith(isPage ? page(request) : kept(url.pathname, request));
});

async function kept(path: string, request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	return (await cache.match(path)) ?? fetch(request);
}

async function page(request: Request): Promise<Response> {
	const shell = await kept(SHELL, request);
	const source = policySource((await allowedAddress(SHELL)) ?? '');
	if (source === null || !shell.ok) return shell;
	const headers = new Headers(shell.headers);
	headers.delete('Content-Length');
	return new Response(widened(await shell.text(), source), { headers });
}
