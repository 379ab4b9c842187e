import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In a table the heading of the column is the visible label; axe only knows labels. */
const NOT_FOR_TABLES = ['label-title-only'];
/** From here on a window is wide; colours are the same at every width, so that dark is looked at once. */
const WIDE = 1024;

/**
 * Colours are judged when nothing moves any more: what is under way goes to its end at once, until nothing new begins.
 * A window in the background would not even begin.
 */
async function atRest(page: Page): Promise<void> {
  await page.bringToFront();
  const endAll = () => {
    const ends = (animation: Animation) => animation.effect?.getComputedTiming().endTime !== Infinity;
    const moving = document.getAnimations().filter(ends);
    for (const animation of moving) animation.finish();
    return moving.length === 0 && document.fonts.status === 'loaded';
  };
  await page.waitForFunction(endAll, undefined, { polling: 50 });
}

/**
 * A bar that sticks lies over whatever happens to scroll beneath it at this moment, which is no fault of what lies there.
 * That it never hides the field with the focus is for `expectFocusInSight`.
 */
async function unstick(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (getComputedStyle(element).position !== 'sticky') continue;
      element.style.setProperty('position', 'relative', 'important');
      element.style.setProperty('inset', 'auto', 'important');
      element.dataset['unstuck'] = '';
    }
  });
}

async function stickAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-unstuck]')) {
      element.style.removeProperty('position');
      element.style.removeProperty('inset');
      delete element.dataset['unstuck'];
    }
  });
}

async function violations(page: Page, builder: AxeBuilder): Promise<string[]> {
  await atRest(page);
  await unstick(page);
  // There are no frames of others: the short way, which opens no window of its own.
  const { violations: found } = await builder.setLegacyMode().analyze();
  await stickAgain(page);
  return found.map(({ id, help, nodes }) => {
    const [first] = nodes;
    return `${id} (${nodes.length} times): ${help}\n  ${first?.html ?? ''}\n  ${first?.failureSummary ?? ''}`;
  });
}

/** A menu or a list of options hangs above the page, outside its landmarks, and belongs to the button that opened it. */
async function rulesFor(page: Page): Promise<AxeBuilder> {
  const hanging = await page.getByRole('menu').or(page.getByRole('listbox')).count();
  const unfit = hanging > 0 ? [...NOT_FOR_TABLES, 'region'] : NOT_FOR_TABLES;
  return new AxeBuilder({ page }).withTags(RULES).disableRules(unfit);
}

async function expectContrastInDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const contrast = new AxeBuilder({ page }).withRules(['color-contrast']);
  expect(await violations(page, contrast), `contrast in dark at ${page.url()}`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** As wide as the window or less: nobody has to scroll in two directions (WCAG 1.4.10). */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  expect(content, 'width of the page').toBeLessThanOrEqual(window);
}

/** The page as it is once it has arrived: the rules of axe, contrast in light and in dark, no scrolling sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  expect(await violations(page, await rulesFor(page)), `axe at ${page.url()}`).toEqual([]);
  if ((page.viewportSize()?.width ?? 0) >= WIDE) await expectContrastInDark(page);
  await expectNoSidewaysScroll(page);
}

/** What has the focus is not hidden by anything that sticks (WCAG 2.4.11): its middle is the field itself. */
export async function expectFocusInSight(page: Page): Promise<void> {
  const hidden = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing has the focus';
    const { left, top, width, height } = focused.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return focused.contains(seen) || seen?.contains(focused) ? null : (seen?.outerHTML ?? 'out of the window');
  });
  expect(hidden, 'what lies over the focus').toBeNull();
}
