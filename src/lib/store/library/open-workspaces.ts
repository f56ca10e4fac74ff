/** The workspaces of one page: what they say of saving, taken together, and those that were closed before all was saved. */
import type { ArticleId } from '#argument/ids.ts';
import { Observed, type Observable } from '../observed.ts';
import type { SavingState } from '../saver.ts';
import { Workspace } from '../workspace.ts';
import type { RowKeeper } from './row-keeper.ts';

export class OpenWorkspaces {
	readonly #open = new Set<Workspace>();
	readonly #saving = new Observed<SavingState>({ kind: 'saved' });

	get saving(): Observable<SavingState> {
		return this.#saving;
	}

	get all(): readonly Workspace[] {
		return [...this.#open];
	}

	get unsaved(): readonly Workspace[] {
		return [...this.#open].filter((workspace) => workspace.saving.current.kind === 'not-saved');
	}

	async open(articleIds: readonly ArticleId[], keeper: RowKeeper): Promise<Workspace | null> {
		const left = [...this.#open].find((one) => sameIds(one.articleIds, articleIds) && one.stay());
		if (left) return left;
		const rows = await keeper.load(articleIds, true);
		if (!articleIds.some((id) => rows.some((row) => row.records.has(id)))) return null;
		const workspace = new Workspace(articleIds, rows, keeper);
		this.#open.add(workspace);
		workspace.saving.listen(() => this.#sumUp());
		return workspace;
	}

	async closeAll(): Promise<boolean> {
		const saved = await Promise.all([...this.#open].map((workspace) => workspace.close()));
		this.#sumUp();
		return saved.every(Boolean);
	}

	#sumUp(): void {
		for (const workspace of this.#open) if (workspace.isClosed) this.#open.delete(workspace);
		const states = [...this.#open].map((workspace) => workspace.saving.current);
		const worst = states.find(({ kind }) => kind === 'not-saved') ??
			states.find(({ kind }) => kind === 'saving') ?? { kind: 'saved' };
		if (worst.kind !== this.#saving.current.kind || worst.kind === 'not-saved') this.#saving.set(worst);
	}
}

function sameIds(a: readonly ArticleId[], b: readonly ArticleId[]): boolean {
	return a.length === b.length && a.every((id, index) => id === b[index]);
}
