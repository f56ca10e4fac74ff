/** Testing what was mapped: a scheme with its critical questions, the terms of a step, and hints that can be put away. */
import { expectAccessible } from './support/screens.ts';
import { openSmallMap } from './support/small-map.ts';
import { expect, test } from './support/visit.ts';

test('a scheme asks its critical questions, a no drafts an undercut, and the answer can be taken back', async ({
	page
}) => {
	await openSmallMap(page);
	await page.goto('./article/small/c1');
	await page.getByLabel('Argument scheme of the step from P1 to C1').selectOption('Expert opinion');
	await page.getByText('6 critical questions').click();
	const question = page.getByRole('group', { name: 'Is the source free of an interest in being believed?' });
	await question.getByLabel('No', { exact: true }).check();
	await expect(question.getByRole('button', { name: 'Drafted: P2' })).toBeVisible();
	await expect(page.getByText('Critical questions: 1 of 6 answered')).toBeVisible();
	await expectAccessible(page);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
	await page.getByText('Critical questions: 1 of 6 answered').click();
	await expect(question.getByLabel('No', { exact: true })).toBeChecked();
	await question.getByRole('button', { name: 'Drafted: P2' }).click();
	await expect(page.getByLabel('Wording of P2')).toHaveValue('The source has an interest in the claim being believed.');
	await page.goBack();
	await page.goto('./article/small/c1');
	await page.getByText('Critical questions: 1 of 6 answered').click();
	await question.getByLabel('No', { exact: true }).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(question.getByLabel('Yes')).toBeChecked();
	await expect(question.getByRole('button', { name: /^Drafted/ })).toHaveCount(0);
	await page.getByRole('button', { name: /^Undo/ }).first().click();
	await expect(question.getByRole('button', { name: 'Drafted: P2' })).toBeVisible();
});

test('hints stand beside the statement and as a list, go for good, and the terms of a step are shown on demand', async ({
	page
}) => {
	await openSmallMap(page);
	const list = page.getByRole('region', { name: 'Hints' });
	await expect(list.getByText('What else has to be true')).toBeHidden();
	await list.getByText(/^Hints \(\d+\)$/).click();
	await expect(list.getByText('What else has to be true for P1 to support C1?')).toBeVisible();
	await expect(list.getByText('Who or what is “They”?')).toBeVisible();
	await expectAccessible(page);
	await list.getByRole('button', { name: /^P1/ }).click();
	const beside = page.getByRole('region', { name: 'Hints' });
	await beside.getByRole('button', { name: 'Dismiss for good: Who or what is “They”?' }).click();
	await expect(page.getByText('Who or what is “They”?')).toHaveCount(0);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.goto('./article/small');
	await list.getByText(/^Hints \(\d+\)$/).click();
	await expect(list.getByText('What else has to be true')).toBeVisible();
	await expect(list.getByText('Who or what is “They”?')).toHaveCount(0);
	await list.getByRole('button', { name: 'Bring back 1 dismissed hint' }).click();
	await expect(list.getByText('Who or what is “They”?')).toBeVisible();
	await list.getByRole('button', { name: /^C1/ }).first().click();
	await page.getByRole('button', { name: 'Change the step from P1 to C1' }).click();
	await page.getByRole('menuitem', { name: 'Check the terms…' }).click();
	const terms = page.getByRole('dialog', { name: 'The terms of the step from P1 to C1' });
	await expect(terms.getByText('close, square')).toBeVisible();
	await expectAccessible(page);
	await terms.getByLabel('One word').selectOption('square');
	await terms.getByLabel('means the same as').selectOption('stalls');
	await terms.getByRole('button', { name: 'Take as one' }).click();
	await expect(terms.getByText('square, stalls')).toBeVisible();
});
