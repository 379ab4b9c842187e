import { type Locator, type Page, expect } from '@playwright/test';

/** The one h1 of the page, once it is there. */
export async function expectPage(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** The main navigation; on a narrow screen it folds behind one button. */
export async function mainNavigation(page: Page): Promise<Locator> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  const navigation = page.getByRole('navigation', { name: 'Hoofdnavigatie' });
  await expect(menu.or(navigation).first()).toBeVisible();
  if (!(await navigation.isVisible())) await menu.click();
  return navigation;
}

/** Goes to a page of the main navigation. */
export async function goTo(page: Page, name: string): Promise<void> {
  // A page that is still arriving folds the menu again.
  await expect(async () => {
    const navigation = await mainNavigation(page);
    await navigation.getByRole('link', { name, exact: true }).click({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}

/** The names in the main navigation, in order. */
export async function navigationNames(page: Page): Promise<string[]> {
  const navigation = await mainNavigation(page);
  await expect(navigation.getByRole('link').first()).toBeVisible();
  return navigation.getByRole('link').allInnerTexts();
}

/** Opens the menu of the person who is signed in. */
export async function openPersonMenu(page: Page, name: string): Promise<Locator> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: new RegExp(name) })
    .click();
  return page.getByRole('menu');
}

/** The question before what can't be undone: answers it by its verb. */
export async function confirm(page: Page, question: string | RegExp, verb: string): Promise<void> {
  const dialog = page.getByRole('alertdialog', { name: question });
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Opens a field to choose from, by key: while it is empty its label lies above it. */
export async function openChoice(page: Page, field: string): Promise<Locator> {
  await page.getByRole('combobox', { name: field }).press('Enter');
  return page.getByRole('listbox');
}

/** Chooses in a field. */
export async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  const options = await openChoice(page, field);
  await options.getByRole('option', { name: option }).click();
  await expect(options).toBeHidden();
}
