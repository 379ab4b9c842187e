import { type Locator, type Page, expect } from '@playwright/test';
import { expectFocusInSight } from './accessible';

/** Opens the latest application of the own local government in this state, from "Mijn aanvragen". */
export async function openOwnApplication(page: Page, state: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: state }).getByRole('link').first().click();
}

/** Goes to a part of a draft; on a narrow screen the parts fold behind one button. */
export async function goToPart(page: Page, part: string): Promise<void> {
  const fold = page.getByRole('button', { name: /^(Stap \d van \d|Onderdelen)/ });
  const parts = page.getByRole('navigation', { name: 'Onderdelen van de aanvraag' });
  await expect(fold.or(parts).first()).toBeVisible();
  if (await fold.isVisible()) await fold.click();
  await parts.getByRole('link', { name: new RegExp(`^\\d\\. ${part}`) }).click();
  await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
}

/** A field of the KPI table, by the code of its row: "9a". */
export function reachField(page: Page, column: 'Huidig bereik' | 'Gepland bereik', code: string): Locator {
  return page.getByRole('textbox', { name: new RegExp(`^${column} ?, .*\\(KPI-rij ${code}\\)$`) });
}

/** Presses a key until the focus is there. */
export async function pressUntilFocused(page: Page, key: string, target: Locator, most = 80): Promise<void> {
  const focused = () => target.evaluate((element) => element === document.activeElement);
  for (let count = 0; count < most && !(await focused()); count += 1) await page.keyboard.press(key);
  await expect(target).toBeFocused();
  await expectFocusInSight(page);
}

/** The order of the themes as the ranking shows it, each after its place: theme numbers. */
export async function expectRanking(page: Page, order: readonly string[]): Promise<void> {
  const themes = page.getByRole('list', { name: 'Thema’s in volgorde van prioriteit' }).getByRole('listitem');
  await expect(themes).toContainText(order.map((number, index) => new RegExp(`^\\s*${index + 1}\\s*${number}\\. `)));
}

/** Drags a theme by its handle to just above another. */
export async function dragAbove(page: Page, theme: string, other: string): Promise<void> {
  const handleOf = (number: string) => page.getByRole('button', { name: new RegExp(`^Thema ${number} verplaatsen`) });
  const from = await handleOf(theme).boundingBox();
  const to = await handleOf(other).boundingBox();
  if (!from || !to) throw new Error('a handle is not on the screen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y - 4, { steps: 12 });
  await page.mouse.up();
}
