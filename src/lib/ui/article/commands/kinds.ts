/** Commands that say more exactly what something is: whose view a statement is, the kind of evidence, the kind of an attack. */
import { setAttackKind } from '#argument/commands/set-attack-kind.ts';
import { setRole } from '#argument/commands/set-role.ts';
import { setVoice } from '#argument/commands/set-voice.ts';
import type { StatementId } from '#argument/ids.ts';
import { inTurn } from '#argument/in-turn.ts';
import { ATTACK_KINDS, type Attack } from '#argument/records/attack.ts';
import { EVIDENCE_KINDS, type EvidenceKind, type Statement } from '#argument/records/statement.ts';
import { commandWords, editingWords } from '#ui/article/words.ts';
import type { MenuItem } from '#ui/common/menu-item.ts';
import { m } from '#ui/language.svelte.ts';
import type { Desk } from '../desk.svelte.ts';
import type { ArticleCommand } from './command.ts';

const attackOf = ({ graph, selected }: Desk): Attack | null => (selected && graph.attacksBy(selected)[0]) ?? null;
const isFree = (desk: Desk) => desk.editing.canEdit && desk.words === null;
const siglumOf = (desk: Desk, id: StatementId | null) => (id && desk.sigla.get(id)) ?? '';

/** The kinds of an attack as lines of a menu; the one it has is let go of by choosing it again. */
export function kindsOf(desk: Desk, { id: attackId, kind: present }: Attack): MenuItem[] {
	return ATTACK_KINDS.map((kind) => ({
		label: m().statement.kindsOfAttack[kind],
		checked: present === kind,
		run: () => {
			const { workspace, editing } = desk;
			if (!workspace) return;
			const change = setAttackKind(workspace.records, { attackId, kind: present === kind ? null : kind });
			editing.do(editingWords().attack.kind, change);
		}
	}));
}

export function setEvidenceKind(desk: Desk, statementId: StatementId, evidenceKind: EvidenceKind | null): void {
	const { workspace, editing } = desk;
	if (!workspace) return;
	editing.do(m().statement.kind, setRole(workspace.records, { statementId, role: 'evidence', evidenceKind }));
}

export function turnVoice(desk: Desk, ids: readonly StatementId[], voice: Statement['voice']): void {
	const { workspace, editing } = desk;
	if (!workspace) return;
	const turns = ids.map(
		(statementId) => (records: typeof workspace.records) => setVoice(records, { statementId, voice })
	);
	editing.do(m().statement.voice, inTurn(workspace.records, ...turns));
}

/** Opens a menu of kinds beside what has the keyboard; where that is out of sight, in the middle of the screen. */
function ask(desk: Desk, label: string, items: readonly MenuItem[]): void {
	const box = document.activeElement?.closest('[role=treeitem]')?.getBoundingClientRect();
	const isSeen = box && desk.view === 'outline' && box.height > 0 && box.top >= 0 && box.top < window.innerHeight;
	const at = isSeen ? { x: box.left + 40, y: box.top + 28 } : { x: desk.width / 2 - 100, y: window.innerHeight / 3 };
	desk.menu = { label, at, items };
}

export const KIND_COMMANDS: readonly ArticleCommand[] = [
	{
		id: 'attack-kind',
		isEnabled: (desk) => isFree(desk) && attackOf(desk) !== null,
		run: (desk) => {
			const attack = attackOf(desk);
			if (attack) ask(desk, editingWords().attack.kindOf(siglumOf(desk, desk.selected)), kindsOf(desk, attack));
		}
	},
	{
		id: 'evidence-kind',
		isEnabled: (desk) => isFree(desk) && desk.statement?.role === 'evidence',
		run: (desk) => {
			const { statement } = desk;
			if (!statement) return;
			const items = EVIDENCE_KINDS.map((kind) => ({
				label: m().roles.kinds[kind],
				checked: statement.evidenceKind === kind,
				run: () => setEvidenceKind(desk, statement.id, statement.evidenceKind === kind ? null : kind)
			}));
			ask(desk, editingWords().kindOfEvidence(siglumOf(desk, statement.id)), items);
		}
	},
	{
		id: 'voice',
		label: ({ statement, sigla }) => {
			if (!statement) return commandWords().labels.voice;
			const words = editingWords()[statement.voice === 'own' ? 'asReported' : 'asOwn'];
			return words(sigla.get(statement.id) ?? '');
		},
		isEnabled: (desk) => isFree(desk) && desk.statement !== null,
		run: (desk) => {
			if (desk.statement) turnVoice(desk, desk.chosen, desk.statement.voice === 'own' ? 'reported' : 'own');
		}
	}
];
