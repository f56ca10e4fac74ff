import { describe, expect, it } from 'vitest';
import { TabChannel, type RowNews } from '#store/tab-channel.ts';
import { TestPost } from '../../support/store-doubles.ts';

const news: RowNews = { home: 'maps/article:a', articleIds: ['article:a'], from: null, to: 's', diff: null };

function tab(post: TestPost, name: string, schemaVersion = 1) {
	const heard: (RowNews | number)[] = [];
	const events = {
		news: (rows: readonly RowNews[]) => heard.push(...rows),
		newer: (version: number) => heard.push(version)
	};
	return { heard, channel: new TabChannel('x', name, events, post.make, schemaVersion) };
}

describe('tabs', () => {
	it('hear what the others wrote and not what they wrote themselves', () => {
		const post = new TestPost();
		const [one, other] = [tab(post, 'one'), tab(post, 'other')];
		one.channel.post([news]);
		post.deliver();
		expect([one.heard, other.heard]).toEqual([[], [news]]);
	});

	it('of an older version learn of a newer one, whichever came first', () => {
		const post = new TestPost();
		const old = tab(post, 'old', 1);
		const newer = tab(post, 'newer', 2);
		post.deliver();
		expect(old.heard).toEqual([2]);
		const later = tab(post, 'later', 1);
		post.deliver();
		expect(later.heard).toEqual([2]);
		expect(newer.heard).toEqual([]);
	});

	it('do not take over what an older version wrote', () => {
		const post = new TestPost();
		const [old, newer] = [tab(post, 'old', 1), tab(post, 'newer', 2)];
		old.channel.post([news]);
		post.deliver();
		expect(newer.heard).toEqual([]);
	});

	it('pay no attention to messages that are not theirs', () => {
		const post = new TestPost();
		const one = tab(post, 'one');
		const stranger = post.make('x');
		for (const message of [null, 'hello', { app: 'other' }, { app: 'counterpoint', news: 'x' }]) {
			stranger.postMessage(message);
		}
		post.deliver();
		expect(one.heard).toEqual([]);
	});

	it('are silent where the browser has no channel', () => {
		const events = { news: () => expect.unreachable(), newer: () => expect.unreachable() };
		const channel = new TabChannel('x', 'one', events, null);
		expect(() => channel.post([news])).not.toThrow();
		channel.close();
	});
});
