/** An opinion piece of 900 words, drafted by the engine and brought into the library as its command line writes it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from './visit.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
export const OP_ED = 'tests/fixtures/review/evening-ferry.txt';

interface DraftDocument {
	statements: { id: string; role: string; wording: string; score: number }[];
}

export function draftOf(file: string): { name: string; text: string; document: DraftDocument } {
	const folder = mkdtempSync(join(tmpdir(), 'counterpoint-draft-'));
	const out = join(folder, 'draft.counterpoint.json');
	const { status, stderr } = spawnSync(
		process.execPath,
		['scripts/counterpoint.mjs', 'draft', file, '--explain', '-o', out],
		{ cwd: project, encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(`the draft was not made: ${stderr}`);
	const text = readFileSync(out, 'utf8');
	return { name: out, text, document: JSON.parse(text) as DraftDocument };
}

/** Opens the draft, and ends in its review. Returns how many suggestions it has. */
export async function openDraft(page: Page): Promise<number> {
	const { name, document } = draftOf(OP_ED);
	await page.goto('./');
	await page.getByTestId('file-picker').setInputFiles(name);
	await page
		.getByRole('main')
		.getByRole('link', { name: /Keep the evening ferry/ })
		.first()
		.click();
	const progress = page.getByText(`0 of ${document.statements.length} looked at`).filter({ visible: true });
	await expect(progress.first()).toBeVisible();
	return document.statements.length;
}
