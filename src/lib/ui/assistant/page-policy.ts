/** What this page's own policy lets it reach. Policies are fixed when a page is loaded. */
import { policySource } from '#decompose/assistant/address.ts';

/** Whether this page was loaded with a policy that lets it reach the address. */
export function pageAllows(address: string): boolean {
	const policy = document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
	const source = policySource(address);
	const connect = policy.split(';').find((part) => part.trim().startsWith('connect-src '));
	return source !== null && (connect?.trim().split(' ').includes(source) ?? false);
}

/** Whether a page loaded again would get a policy with the address: a service worker has to answer for it. */
export function canAllow(): boolean {
	return 'serviceWorker' in navigator && 'caches' in globalThis && navigator.serviceWorker.controller !== null;
}
