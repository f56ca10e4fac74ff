/** The browser's storage for this site: how much room there is, and whether the browser may clear it when it runs short. */

export interface StorageEstimate {
	/** Bytes used by this site. */
	readonly used: number;
	/** Bytes this site may use; browsers round and guess. */
	readonly quota: number;
	/** True where the browser promised not to clear it by itself. */
	readonly isPersistent: boolean;
}

/** Null where the browser does not say. */
export async function storageEstimate(): Promise<StorageEstimate | null> {
	const storage = storageHere();
	if (!storage?.estimate) return null;
	const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([storage.estimate(), storage.persisted()]);
	return { used: usage, quota, isPersistent };
}

/** Asks the browser to keep the library; some ask the user. False where it will not promise. */
export async function requestPersistence(): Promise<boolean> {
	const storage = storageHere();
	if (!storage?.persist) return false;
	return (await storage.persisted()) || (await storage.persist());
}

/** Asks by itself, the first time it is called and never again. */
export function askOnceToPersist(): () => Promise<void> {
	let hasAsked = false;
	return async () => {
		if (hasAsked) return;
		hasAsked = true;
		try {
			await requestPersistence();
		} catch (error) {
			// Unasked for, so nobody waits for the answer: the library works the same without the promise.
			console.warn(error);
		}
	};
}

/** Browsers leave it out of pages that are not secure. */
function storageHere(): (Partial<StorageManager> & Pick<StorageManager, 'persisted'>) | null {
	return typeof navigator === 'undefined' ? null : ((navigator.storage as StorageManager | undefined) ?? null);
}
