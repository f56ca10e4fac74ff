// Firefox from the system, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) over the WebSocket that Node brings: no
// driver, no package. A page knows as much as a test needs: go somewhere, ask, wait, point, type, give files.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds that anything may take on a busy machine. */
const PATIENCE = 30_000;

const PREFERENCES = {
	'app.normandy.enabled': false,
	'app.update.auto': false,
	'browser.aboutwelcome.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.page': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'toolkit.telemetry.enabled': false
};

export class Firefox {
	/** @param {string} executable @returns {Promise<Firefox>} */
	static async start(executable) {
		const profile = mkdtempSync(join(tmpdir(), 'counterpoint-firefox-'));
		const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
		writeFileSync(join(profile, 'user.js'), lines.join('\n'));
		const args = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile, 'about:blank'];
		const child = spawn(executable, args, {
			stdio: ['ignore', 'ignore', 'pipe'],
			detached: process.platform !== 'win32'
		});
		/** @type {string} */
		const address = await new Promise((resolve, reject) => {
			let said = '';
			child.on('error', reject);
			child.on('exit', () => reject(new Error(`Firefox did not start: ${said.slice(-400)}`)));
			child.stderr.on('data', (part) => {
				said += String(part);
				const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
				if (found) resolve(found);
			});
			setTimeout(() => reject(new Error(`Firefox was not ready: ${said.slice(-400)}`)), 2 * PATIENCE).unref();
		});
		const firefox = new Firefox(child, profile);
		await firefox.#connect(`${address}/session`);
		return firefox;
	}

	#child;
	#profile;
	/** @type {WebSocket | null} */
	#socket = null;
	#next = 1;
	/** @type {Map<number, { resolve: (value: any) => void, reject: (fault: Error) => void }>} */
	#waiting = new Map();
	/** What the page's console said as an error, and scripts that failed. @type {string[]} */
	problems = [];
	version = '';

	/** @param {import('node:child_process').ChildProcess} child @param {string} profile */
	constructor(child, profile) {
		this.#child = child;
		this.#profile = profile;
	}

	/** @param {string} address */
	async #connect(address) {
		const socket = new WebSocket(address);
		this.#socket = socket;
		socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
		await new Promise((resolve, reject) => {
			socket.addEventListener('open', resolve);
			socket.addEventListener('error', () => reject(new Error(`no answer from ${address}`)));
		});
		const { capabilities } = await this.send('session.new', { capabilities: {} });
		this.version = capabilities.browserVersion;
		await this.send('session.subscribe', { events: ['log.entryAdded'] });
	}

	/** @param {any} message */
	#hear(message) {
		if (message.type === 'event') {
			const { level, text } = message.params;
			if (message.method === 'log.entryAdded' && level === 'error') this.problems.push(text);
			return;
		}
		const waiting = this.#waiting.get(message.id);
		this.#waiting.delete(message.id);
		if (message.type === 'error') waiting?.reject(new Error(`${message.error}: ${message.message}`));
		else waiting?.resolve(message.result);
	}

	/** @param {string} method @param {object} params @returns {Promise<any>} */
	send(method, params) {
		const id = this.#next++;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			this.#socket?.send(JSON.stringify({ id, method, params }));
		});
	}

	async page() {
		const { context } = await this.send('browsingContext.create', { type: 'tab' });
		return new Page(this, context);
	}

	async end() {
		this.#socket?.close();
		const gone = new Promise((resolve) => this.#child.once('exit', resolve));
		if (this.#child.pid && process.platform !== 'win32') process.kill(-this.#child.pid, 'SIGKILL');
		else this.#child.kill('SIGKILL');
		await gone;
		rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

const KEYS = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', Control: '\uE009', ArrowDown: '\uE015' };

export class Page {
	#firefox;
	#context;

	/** @param {Firefox} firefox @param {string} context */
	constructor(firefox, context) {
		this.#firefox = firefox;
		this.#context = context;
	}

	/** @param {string} url */
	async goto(url) {
		await this.#firefox.send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
	}

	async reload() {
		await this.#firefox.send('browsingContext.reload', { context: this.#context, wait: 'complete' });
	}

	/** Runs a function in the page; what goes in and comes out is JSON. @param {Function} ask @param {unknown[]} args @returns {Promise<any>} */
	async ask(ask, ...args) {
		const expression = `Promise.resolve((${ask})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value ?? null))`;
		const target = { context: this.#context };
		const answer = await this.#firefox.send('script.evaluate', { expression, target, awaitPromise: true });
		if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
		return JSON.parse(answer.result.value);
	}

	/** Asks until the answer is not null or false. @param {string} what @param {Function} ask @param {unknown[]} args @returns {Promise<any>} */
	async until(what, ask, ...args) {
		const end = Date.now() + PATIENCE;
		for (;;) {
			const answer = await this.ask(ask, ...args).catch((fault) => {
				// In the middle of a navigation there is nobody to ask.
				if (Date.now() > end) throw fault;
				return null;
			});
			if (answer !== null && answer !== false) return answer;
			if (Date.now() > end) throw new Error(`it never came: ${what}`);
			await new Promise((go) => setTimeout(go, 50));
		}
	}

	/** Waits for these words on the screen. @param {string} words */
	async shows(words) {
		await this.until(`“${words}”`, (/** @type {string} */ wanted) => document.body.innerText.includes(wanted), words);
	}

	/** Clicks what is called so: a button, a link, an entry of a menu. @param {string} selector @param {string} name */
	async click(selector, name = '') {
		const place = await this.until(`${selector} “${name}”`, placeOf, selector, name);
		const action = (/** @type {string} */ type, more = {}) => ({ type, ...more });
		const actions = [
			action('pointerMove', { x: Math.round(place.x), y: Math.round(place.y) }),
			action('pointerDown', { button: 0 }),
			action('pointerUp', { button: 0 })
		];
		await this.#act({ type: 'pointer', id: 'mouse', actions });
	}

	/** @param {string} words */
	async type(words) {
		const actions = [...words].flatMap((value) => [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value }
		]);
		await this.#act({ type: 'key', id: 'keyboard', actions });
	}

	/** @param {string[]} keys held down one after the other */
	async press(...keys) {
		const values = keys.map((key) => /** @type {Record<string, string>} */ (KEYS)[key] ?? key);
		const actions = [
			...values.map((value) => ({ type: 'keyDown', value })),
			...[...values].reverse().map((value) => ({ type: 'keyUp', value }))
		];
		await this.#act({ type: 'key', id: 'keyboard', actions });
	}

	/** @param {string} selector of a file input @param {string[]} files paths */
	async give(selector, files) {
		const target = { context: this.#context };
		const locator = { type: 'css', value: selector };
		const { nodes } = await this.#firefox.send('browsingContext.locateNodes', { ...target, locator });
		await this.#firefox.send('input.setFiles', { ...target, element: { sharedId: nodes[0].sharedId }, files });
	}

	/** @param {object} source */
	async #act(source) {
		await this.#firefox.send('input.performActions', { context: this.#context, actions: [source] });
	}
}

/** Runs in the page: the middle of the first visible element of that name. @param {string} selector @param {string} name */
function placeOf(selector, name) {
	for (const element of document.querySelectorAll(selector)) {
		const called = element.getAttribute('aria-label') ?? element.textContent ?? '';
		if (!called.replace(/\s+/g, ' ').trim().includes(name)) continue;
		element.scrollIntoView({ block: 'center', inline: 'nearest' });
		const { left, top, width, height } = element.getBoundingClientRect();
		if (width > 0 && height > 0) return { x: left + width / 2, y: top + height / 2 };
	}
	return null;
}
