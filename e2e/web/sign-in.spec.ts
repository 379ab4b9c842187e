import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { signInAddress, test } from '../support/journey';
import { expectPage, navigationNames, openPersonMenu } from '../support/navigation';

test.describe('anybody signs in', () => {
  test('the front says what Samenspoor is, which call is open, and that the data is invented', async ({ visit }) => {
    const page = await visit('/');
    await expectPage(page, 'Aanvragen en trajecten voor Plan Samenleven');
    await expect(page).toHaveTitle('Samenspoor');
    await expect(page.getByText('Demo-omgeving – fictieve gegevens')).toBeVisible();
    await expect(
      page
        .getByRole('region', { name: 'Open oproepen' })
        .getByText(/Indienen tot/)
        .first(),
    ).toBeVisible();
    await expectAccessible(page);
  });

  test('by a card on the page of the provider, and out again', async ({ visit }) => {
    const page = await visit('/');
    await page.getByRole('link', { name: 'Aanmelden', exact: true }).click();
    await expectPage(page, 'Aanmelden');
    await expect(page.getByText('Demo-omgeving – fictieve gegevens')).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: /Nele Vandersmissen/ }).click();
    await expectPage(page, 'Wat wacht op mij');
    await expect(page.getByText('U werkt nu als medewerker voor Houthalen-Helchteren.')).toBeVisible();

    const menu = await openPersonMenu(page, 'Nele Vandersmissen');
    await expectAccessible(page);
    await menu.getByRole('menuitem', { name: 'Afmelden' }).click();
    await expectPage(page, 'Aanvragen en trajecten voor Plan Samenleven');

    await page.getByRole('link', { name: 'Aanmelden', exact: true }).click();
    await expect(page.getByRole('button', { name: /Nele Vandersmissen/ })).toBeVisible();
  });

  test('who asks for a page first signs in, and then arrives there', async ({ visit }) => {
    const page = await visit('/trajecten?fase=intake');
    await expect(page.getByText('Meld u aan om deze pagina te zien.')).toBeVisible();
    await page.getByRole('link', { name: 'Aanmelden', exact: true }).click();
    await page.getByRole('button', { name: /Elif Yilmaz/ }).click();
    await expectPage(page, 'Trajecten op maat');
    await expect(page).toHaveURL('/trajecten?fase=intake');
  });

  test('a session that ended elsewhere leads to the sign-in page and back', async ({ visitAs }) => {
    const page = await visitAs('behandelaar.abb', '/dossiers?status=granted');
    await expect(page.getByRole('table')).toBeVisible();
    const elsewhere = await page.context().newPage();
    await elsewhere.goto('/portefeuille');
    await (await openPersonMenu(elsewhere, 'Lieve Goossens')).getByRole('menuitem', { name: 'Afmelden' }).click();
    await expectPage(elsewhere, 'Aanvragen en trajecten voor Plan Samenleven');

    await page.getByRole('searchbox', { name: 'Zoek op naam of referentie' }).fill('Genk');
    await expect(page.getByRole('alert')).toContainText(
      'Uw sessie is afgelopen. Meld u opnieuw aan om verder te gaan.',
    );
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Aanmelden', exact: true }).click();
    await page.getByRole('button', { name: /Lieve Goossens/ }).click();
    await expectPage(page, 'Dossiers');
    await expect(page).toHaveURL(/\/dossiers\?status=granted/);
  });

  test('a name that nobody has gets the cards, and says so', async ({ visit }) => {
    const page = await visit(signInAddress('niemand.nergens'));
    await expect(page.getByRole('alert')).toContainText('niemand.nergens');
    await expectAccessible(page);
  });

  test('the way back of a sign-in that never began says what to do', async ({ visit }) => {
    const page = await visit('/api/v1/auth/callback?code=x&state=y');
    await expectPage(page, 'Aanmelden is niet gelukt');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Opnieuw aanmelden' }).click();
    await expectPage(page, 'Aanmelden');
  });
});

test.describe('somebody with two capacities', () => {
  test('works in one, and switches to the other', async ({ visitAs }) => {
    const page = await visitAs('coordinator.limburg');
    await expectPage(page, 'Wat wacht op mij');
    await expect(page.getByText('U werkt nu als trajectcoördinator')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Wachten op een expert' })).toBeVisible();
    await expectAccessible(page);

    const menu = await openPersonMenu(page, 'Bart Knapen');
    const coordinator = menu.getByRole('menuitemradio', { name: /^Trajectcoördinator/ });
    await expect(coordinator).toHaveAttribute('aria-checked', 'true');
    await expectAccessible(page);
    await menu.getByRole('menuitemradio', { name: /^Expert/ }).click();

    await expect(page.getByText('U werkt nu als expert')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Mijn trajecten' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Wachten op een expert' })).toBeHidden();
    await page.reload();
    await expect(page.getByText('U werkt nu als expert')).toBeVisible();
  });
});

test.describe('wherever somebody goes', () => {
  test('a page of another role says that it is not theirs', async ({ visitAs }) => {
    const page = await visitAs('medewerker.wetteren', '/dossiers');
    await expectPage(page, 'U hebt geen toegang tot deze pagina');
    await expect(page).toHaveURL('/dossiers');
    await expect(page.getByText('U werkt nu als medewerker voor Wetteren.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Naar het begin', exact: true }).click();
    await expectPage(page, 'Wat wacht op mij');
  });

  test('an address where nothing lives says so', async ({ visitAs }) => {
    const page = await visitAs('beleid.abb', '/nergens');
    await expectPage(page, 'Deze pagina bestaat niet');
    await expect(page).toHaveTitle('Pagina niet gevonden – Samenspoor');
    await expectAccessible(page);
  });

  test('the accessibility statement is there for all', async ({ visit }) => {
    const page = await visit('/');
    await page.getByRole('link', { name: 'Toegankelijkheidsverklaring' }).click();
    await expectPage(page, 'Toegankelijkheidsverklaring');
    await expectAccessible(page);
  });

  test('the keyboard reaches the content first, and the heading has the focus after each step', async ({ visitAs }) => {
    const page = await visitAs('behandelaar.abb');
    await expectPage(page, 'Wat wacht op mij');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(await navigationNames(page)).toEqual([
      'Wat wacht op mij',
      'Dossiers',
      'Portefeuille',
      'Trajecten',
      'Oproepen en referentie',
    ]);
    await page
      .getByRole('navigation', { name: 'Hoofdnavigatie' })
      .getByRole('link', { name: 'Dossiers' })
      .press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeFocused();
  });
});
