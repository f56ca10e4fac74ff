/** What the reader has to know now. Problems stay until put away; news gives way to newer news. */

export interface NoticeAction {
	readonly label: string;
	readonly run: () => void;
	/** It takes back what the notice tells of: the key for undoing does the same where the screen has no history of its own. */
	readonly takesBack?: true;
}

export interface Notice {
	readonly id: number;
	readonly tone: 'news' | 'problem';
	readonly text: string;
	readonly detailsTitle: string;
	readonly details: readonly string[];
	readonly actions: readonly NoticeAction[];
}

export class Notices {
	#next = 1;
	list = $state.raw<readonly Notice[]>([]);

	news(text: string, more: Partial<Omit<Notice, 'id' | 'tone' | 'text'>> = {}): void {
		this.list = this.list.filter((one) => one.tone === 'problem');
		this.#add('news', text, more);
	}

	problem(text: string, more: Partial<Omit<Notice, 'id' | 'tone' | 'text'>> = {}): void {
		this.#add('problem', text, more);
	}

	/** Takes back what was told of last. False where nothing can be. */
	takeBack(): boolean {
		for (const { id, actions } of [...this.list].reverse()) {
			const action = actions.find(({ takesBack }) => takesBack);
			if (!action) continue;
			this.dismiss(id);
			action.run();
			return true;
		}
		return false;
	}

	dismiss(id: number): void {
		this.list = this.list.filter((one) => one.id !== id);
	}

	#add(tone: Notice['tone'], text: string, more: Partial<Omit<Notice, 'id' | 'tone' | 'text'>>): void {
		const notice = { id: this.#next++, tone, text, detailsTitle: '', details: [], actions: [], ...more };
		this.list = [...this.list, notice];
	}
}
