/**
 * Which address outside the page's own may be reached? The one kept here, if any. The service worker reads it whenever a page
 * is loaded and adds it to that page's policy (src/service-worker.ts, docs/decisions); so a change holds from the next load on.
 */

/** Apart from the caches of the app's versions, which come and go with them. `home`: the folder the app is served from, with its slash. */
const cacheName = (home: string) => `allowed-address ${home}`;
const entry = (home: string) => `${home}allowed-address`;

/** Null where none is kept. */
export async function allowedAddress(home: string): Promise<string | null> {
	if (!(await caches.has(cacheName(home)))) return null;
	const kept = await (await caches.open(cacheName(home))).match(entry(home));
	return kept ? kept.text() : null;
}

/** Keeps the address as the only one; null takes it away. */
export async function allowAddress(home: string, address: string | null): Promise<void> {
	await caches.delete(cacheName(home));
	if (address !== null) await (await caches.open(cacheName(home))).put(entry(home), new Response(address));
}
