import { describe, expect, it } from 'vitest';
import { commands } from '#messages/en/commands.ts';
import { ARTICLE_KEYS, MENUS, type CommandId } from '#ui/article/commands/keys.ts';

const ids = Object.keys(ARTICLE_KEYS) as CommandId[];
const inMenu = new Set<string>([...MENUS.statement, ...MENUS.map]);
/** Of these groups only one can run at a time: words are selected, a draft is reviewed, or neither. */
const phaseOf = (id: CommandId) => {
	const { group } = ARTICLE_KEYS[id];
	return group === 'words' || group === 'review' ? group : 'map';
};

describe('the commands of an article’s screen', () => {
	it('are all named, for the palette and the shortcut sheet', () => {
		expect(ids.filter((id) => !commands.labels[id])).toEqual([]);
		expect(Object.keys(commands.labels).filter((id) => !ids.includes(id as CommandId))).toEqual([]);
	});

	it('share a key only where they cannot run at the same time', () => {
		const taken = new Map<string, CommandId>();
		const shared = ids.flatMap((id) =>
			ARTICLE_KEYS[id].keys.flatMap((key) => {
				const place = `${phaseOf(id)} ${key}`;
				const other = taken.get(place);
				taken.set(place, id);
				return other ? [`${key}: ${other}, ${id}`] : [];
			})
		);
		expect(shared).toEqual([]);
	});

	it('that change a statement or its ties can be reached by menu, where there is neither keyboard nor mouse to drag with', () => {
		/** Going somewhere else, or moving a box by keys, which a finger does on the screen itself. */
		const without = ['supports-beside', 'toward', 'toward-main', 'place-up', 'place-down', 'place-left', 'place-right'];
		const about = ids.filter((id) => ARTICLE_KEYS[id].group === 'ties' || ARTICLE_KEYS[id].group === 'statement');
		expect(about.filter((id) => !inMenu.has(id))).toEqual(without);
	});

	it('of the menus can be reached by key, or are at hand elsewhere', () => {
		const byPalette = ['copy', 'paste', 'unplace', 'tidy', 'check-terms'];
		expect([...inMenu].filter((id) => ARTICLE_KEYS[id as CommandId].keys.length === 0).sort()).toEqual(
			byPalette.sort()
		);
	});
});
