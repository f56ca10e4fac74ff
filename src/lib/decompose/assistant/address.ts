/**
 * The address of an assistant, as a reader types it → the one address that is asked, and the source expression with which the
 * page's policy (CSP Level 3, 2.3.1) lets the page reach it and nothing else. Page and service worker read it here.
 */

export type AddressFault = 'empty' | 'not-an-address' | 'not-web' | 'holds-secrets' | 'numbers-only';

export type ReadAddress =
	{ readonly ok: true; readonly address: string } | { readonly ok: false; readonly fault: AddressFault };

const OWN_MACHINE = /^(localhost|127(\.\d+){3}|[\w-]+\.localhost)$/;

/** `localhost:11434` becomes `http://localhost:11434/v1`; an address that names the chat itself loses that part. */
export function readAddress(typed: string): ReadAddress {
	const trimmed = typed.trim();
	if (trimmed === '') return { ok: false, fault: 'empty' };
	const named = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed);
	const local = /^(localhost|127\.)/i.test(trimmed);
	const url = urlOf(named ? trimmed : `${local ? 'http' : 'https'}://${trimmed}`);
	if (!url) return { ok: false, fault: 'not-an-address' };
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, fault: 'not-web' };
	if (url.username || url.password || url.search) return { ok: false, fault: 'holds-secrets' };
	// A policy cannot name an address of IPv6 numbers.
	if (url.hostname.startsWith('[')) return { ok: false, fault: 'numbers-only' };
	if (!/^[a-z\d.-]+$/.test(url.hostname)) return { ok: false, fault: 'not-an-address' };
	const path = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
	return { ok: true, address: `${url.origin}${path || '/v1'}` };
}

/** True where what is sent does not leave this machine. */
export function isOnThisMachine(address: string): boolean {
	return OWN_MACHINE.test(urlOf(address)?.hostname ?? '');
}

/** True where what is sent can be read on its way. */
export function isReadable(address: string): boolean {
	return address.startsWith('http:') && !isOnThisMachine(address);
}

/** What the policy's `connect-src` gets: everything below the address. Null for what no address could have become. */
export function policySource(address: string): string | null {
	const read = readAddress(address);
	if (!read.ok || read.address !== address) return null;
	const { origin, pathname } = new URL(address);
	// In a policy these end a source, a directive or a policy.
	const path = pathname.replace(/[;,'"<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
	return `${origin}${path}/`;
}

/** The page's policy with this source added to what it may connect to; the page as it is where it has no such policy. */
export function widened(page: string, source: string): string {
	return page.replace(/(http-equiv="content-security-policy" content="[^"]*connect-src 'self')/i, `$1 ${source}`);
}

function urlOf(address: string): URL | null {
	return URL.canParse(address) ? new URL(address) : null;
}
