/** What the reader has to know now. Problems stay until put away; news gives way to newer news. */

export interface NoticeAction {
	readonly label: string;
	readonly run: () => void;
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

	dismiss(id: number): void {
		this.list = this.list.filter((one) => one.id !== id);
	}

	#add(tone: Notice['tone'], text: string, more: Partial<Omit<Notice, 'id' | 'tone' | 'text'>>): void {
		const notice = { id: this.#next++, tone, text, detailsTitle: '', details: [], actions: [], ...more };
		this.list = [...this.list, notice];
	}
}
