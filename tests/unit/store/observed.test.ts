import { afterEach, describe, expect, it, vi } from 'vitest';
import { Listeners, Observed } from '#store/observed.ts';

afterEach(() => {
	vi.useRealTimers();
});

describe('an observed value', () => {
	it('tells of each change once, and of nothing where it stays the same', () => {
		const value = new Observed('saved');
		const heard: string[] = [];
		value.listen((next) => heard.push(next));
		value.set('saving');
		value.set('saving');
		value.set('saved');
		expect(heard).toEqual(['saving', 'saved']);
		expect(value.current).toBe('saved');
	});
});

describe('listeners', () => {
	it('hear until they have had enough, each by itself', () => {
		const listeners = new Listeners<number>();
		const heard: number[] = [];
		const hear = (value: number) => heard.push(value);
		const [endFirst] = [listeners.add(hear), listeners.add(hear)];
		listeners.tell(1);
		endFirst();
		listeners.tell(2);
		expect(heard).toEqual([1, 1, 2]);
		expect(listeners.size).toBe(1);
	});

	it('hear although another one fails, whose error reaches the page', () => {
		vi.useFakeTimers();
		const listeners = new Listeners<number>();
		const heard: number[] = [];
		listeners.add(() => {
			throw new Error('a listener’s own mistake');
		});
		listeners.add((value) => heard.push(value));
		listeners.tell(1);
		expect(heard).toEqual([1]);
		expect(() => vi.runAllTimers()).toThrow('a listener’s own mistake');
	});
});
