/** Hears of what goes wrong without anybody having asked, and has it told by words that nobody loads who has no trouble. */
import { StoreFailure } from '#store/database/vault.ts';
import type { Library } from '#store/library.ts';
import type { Notices } from '#ui/notices.svelte.ts';

/** Rows that turn out to be damaged are told one by one. What it gives ends it. */
export function tellDamage(library: Library, notices: Notices): () => void {
	let told = 0;
	return library.damage.rows.listen((rows) => {
		const news = rows.slice(told);
		told = rows.length;
		for (const row of news) void import('./tell-damage.ts').then(({ tellDamage }) => tellDamage(library, notices, row));
	});
}

/** What could not be kept, where whoever asked for it did not say so. What it gives ends it. */
export function tellFailures(notices: Notices, isToldAlready: (failure: StoreFailure) => boolean): () => void {
	const hear = (event: PromiseRejectionEvent) => {
		const { reason } = event as { readonly reason: unknown };
		if (!(reason instanceof StoreFailure)) return;
		event.preventDefault();
		console.warn(reason);
		if (isToldAlready(reason)) return;
		void import('./tell-failure.ts').then(({ tellFailure }) => tellFailure(notices, reason));
	};
	addEventListener('unhandledrejection', hear);
	return () => removeEventListener('unhandledrejection', hear);
}
