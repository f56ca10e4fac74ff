/** A browser with a profile on the disk whose process can be killed, as by a crash or an empty battery, and started again. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../../../scripts/chromium.mjs';

export class KillableBrowser {
	readonly #profile: string;
	#process: ChildProcess | null = null;
	#browser: Browser | null = null;

	private constructor(profile: string) {
		this.#profile = profile;
	}

	/** `keepsSiteData` false: its owner has set it to let no site keep anything. */
	static async make({ keepsSiteData = true } = {}): Promise<KillableBrowser> {
		const profile = await mkdtemp(join(tmpdir(), 'counterpoint-profile-'));
		if (!keepsSiteData) {
			await mkdir(join(profile, 'Default'));
			const refused = { profile: { default_content_setting_values: { cookies: 2 } } };
			await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(refused));
		}
		return new KillableBrowser(profile);
	}

	async start(): Promise<Page> {
		const { args, executablePath = chromium.executablePath() } = launchOptions();
		const process = spawn(
			executablePath,
			[
				...args,
				...[
					'--headless=new',
					'--no-sandbox',
					'--no-first-run',
					'--no-default-browser-check',
					'--disable-dev-shm-usage'
				],
				...['--remote-debugging-port=0', `--user-data-dir=${this.#profile}`, 'about:blank']
			],
			// A group of its own: killing it takes the pages' processes along.
			{ detached: true, stdio: ['ignore', 'ignore', 'pipe'] }
		);
		this.#process = process;
		const address = await new Promise<string>((resolve, reject) => {
			let said = '';
			process.once('exit', () => reject(new Error(`the browser did not start: ${said}`)));
			process.stderr.on('data', (part: Buffer) => {
				said += part.toString();
				const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
				if (found) resolve(found);
			});
		});
		this.#browser = await chromium.connectOverCDP(address);
		const [context] = this.#browser.contexts();
		if (!context) throw new Error('the browser has no window');
		return context.pages()[0] ?? context.newPage();
	}

	/** No page hears of it, nothing is written to an end. */
	async kill(): Promise<void> {
		const process = this.#process;
		if (!process?.pid || process.exitCode !== null || process.signalCode !== null) return;
		const gone = once(process, 'exit');
		globalThis.process.kill(-process.pid, 'SIGKILL');
		await gone;
		await this.#browser?.close().catch(() => undefined);
		this.#process = null;
	}

	/** What a failing disk loses first: the values that the browser keeps in files of their own, being large. */
	async loseLargeValues(): Promise<void> {
		const folder = join(this.#profile, 'Default', 'IndexedDB');
		const large = (await readdir(folder)).filter((name) => name.endsWith('.blob'));
		if (large.length === 0) throw new Error('the browser keeps no large values');
		for (const name of large) await rm(join(folder, name), { recursive: true });
	}

	async end(): Promise<void> {
		await this.kill();
		await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
	}
}
