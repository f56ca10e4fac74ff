/** The commands of a menu, as the menu shows them: those that can run now, in the order of the list of all commands. */
import type { MenuItem } from '#ui/common/menu-item.ts';
import { written } from '#ui/keys.ts';
import type { Desk } from '../desk.svelte.ts';
import { MENUS, type CommandId } from './keys.ts';

export function boundMenu(desk: Desk, menu: keyof typeof MENUS): MenuItem[] {
	const ids: readonly CommandId[] = MENUS[menu];
	return ids
		.map((id) => desk.command(id))
		.filter((command) => command.isEnabled)
		.map(({ label, keys, run }) => ({ label, run, ...(keys[0] !== undefined && { keys: written(keys[0]) }) }));
}
