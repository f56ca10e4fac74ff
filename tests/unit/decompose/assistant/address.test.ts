import { describe, expect, it } from 'vitest';
import { isOnThisMachine, isReadable, policySource, readAddress, widened } from '#decompose/assistant/address.ts';

const read = (typed: string) => {
	const outcome = readAddress(typed);
	return outcome.ok ? outcome.address : outcome.fault;
};

describe('the address of an assistant', () => {
	it('is read as people type it', () => {
		expect(read('localhost:11434')).toBe('http://localhost:11434/v1');
		expect(read(' http://127.0.0.1:1234/v1/ ')).toBe('http://127.0.0.1:1234/v1');
		expect(read('https://api.example.org/v1/chat/completions')).toBe('https://api.example.org/v1');
		expect(read('Api.Example.org/openai/v1')).toBe('https://api.example.org/openai/v1');
		expect(read('https://bücher.example/v1')).toBe('https://xn--bcher-kva.example/v1');
	});

	it('is refused with a reason', () => {
		expect(read('  ')).toBe('empty');
		expect(read('my computer')).toBe('not-an-address');
		expect(read('https://*.example.org/v1')).toBe('not-an-address');
		expect(read('file:///etc/hosts')).toBe('not-web');
		expect(read('https://me:secret@example.org/v1')).toBe('holds-secrets');
		expect(read('https://example.org/v1?key=secret')).toBe('holds-secrets');
		expect(read('http://[::1]:11434/v1')).toBe('numbers-only');
	});

	it('is known to be on this machine, or readable on its way', () => {
		expect(isOnThisMachine('http://localhost:11434/v1')).toBe(true);
		expect(isOnThisMachine('http://localhost.example.org/v1')).toBe(false);
		expect(isReadable('http://192.168.1.5:11434/v1')).toBe(true);
		expect(isReadable('http://127.0.0.1:11434/v1')).toBe(false);
	});
});

describe("the page's policy", () => {
	const page = `<meta http-equiv="content-security-policy" content="default-src 'none'; connect-src 'self'; worker-src 'self'"><p>connect-src 'self'</p>`;

	it('lets the page reach the address, and everything else stays as it is', () => {
		const source = policySource('http://localhost:11434/v1') ?? '';
		expect(source).toBe('http://localhost:11434/v1/');
		expect(widened(page, source)).toBe(
			page.replace("connect-src 'self'; w", "connect-src 'self' http://localhost:11434/v1/; w")
		);
	});

	it('cannot be widened by what is no address', () => {
		for (const wrong of [
			'*',
			'https:',
			"http://a.example/v1'; script-src *",
			'http://localhost:11434/v1/',
			'https://a.example; b'
		])
			expect(policySource(wrong)).toBeNull();
		const sharp = readAddress("https://a.example/v1;script-src *,'x'");
		expect(sharp.ok && policySource(sharp.address)).toBe('https://a.example/v1%3Bscript-src%20*%2C%27x%27/');
	});
});
