import type { HttpTestingController } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatRadioButtonHarness } from '@angular/material/radio/testing';
import { problem } from '../../shell/testing/shell-test-bed';
import { awardView, dossierView } from '../testing/dossier-view';
import { DOSSIER_URL, answerDossier, openDossier } from '../testing/open-dossier';
import { AwardTab } from './award-tab';

describe('preparing an award', () => {
  async function awardTab(...opened: Parameters<typeof openDossier>) {
    const { server } = await openDossier(...opened);
    const fixture = TestBed.createComponent(AwardTab);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const field = (name: string) => host.querySelector<HTMLInputElement>(`input[aria-label^="${name}"]`);
    const type = async (name: string, text: string) => {
      const input = field(name);
      if (!input) throw new Error(`no field ${name}`);
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    return { fixture, host, loader, server, field, type };
  }

  const savedLines = async (server: HttpTestingController): Promise<readonly object[]> => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    const { request } = server.expectOne(`${DOSSIER_URL}/award-lines`);
    return request.body as object[];
  };

  it('starts from all that was asked', async () => {
    const { field, host } = await awardTab();
    expect(field('Toegekend bereik, medewerker')?.value).toBe('100');
    expect(field('Toegekend bedrag in euro, medewerker')?.value).toBe('9.000');
    expect(host.textContent).toContain('Voorgesteld is alles wat gevraagd werd');
  });

  it('says when it begins, for who comes too early', async () => {
    const { host } = await awardTab(dossierView({ state: 'submitted' }));
    expect(host.querySelector('table')).toBeNull();
    expect(host.textContent).toContain('zodra de aanvraag ontvankelijk is verklaard');
  });

  it('works out the euros and the target while units are typed, and saves', async () => {
    const { field, host, type, server } = await awardTab();
    await type('Toegekend bereik, medewerker', '60');
    expect(field('Toegekend bedrag in euro, medewerker')?.value).toBe('5.400');
    expect(host.querySelector('tbody td[data-label="Te behalen"]')?.textContent?.trim()).toBe('70');
    expect(await savedLines(server)).toContainEqual({
      indicatorCode: '17a',
      grantedUnits: 60,
      grantedCents: 540_000,
    });
  });

  it('keeps an amount that was cut apart from the units', async () => {
    const { type, field, server } = await awardTab();
    await type('Toegekend bedrag in euro, medewerker', '4.999,50');
    expect(field('Toegekend bereik, medewerker')?.value).toBe('100');
    expect(await savedLines(server)).toContainEqual({
      indicatorCode: '17a',
      grantedUnits: 100,
      grantedCents: 499_950,
    });
  });

  it('says at the field what cannot be read or is too much, and sends nothing', async () => {
    const { type, host, field, server } = await awardTab();
    await type('Toegekend bereik, medewerker', 'tien');
    expect(field('Toegekend bereik, medewerker')?.getAttribute('aria-invalid')).toBe('true');
    expect(host.textContent).toContain('Geef een geheel getal van 0 of meer.');
    await type('Toegekend bereik, medewerker', '101');
    expect(host.textContent).toContain('De toekenning kan niet hoger zijn');
    expect(host.querySelector('ss-save-status')?.textContent).toContain('niet bewaard');
    await new Promise((resolve) => setTimeout(resolve, 900));
    server.expectNone(`${DOSSIER_URL}/award-lines`);
  });

  it('does not let an award with errors be granted, and says why', async () => {
    const { type, loader, host } = await awardTab();
    await (await loader.getHarness(MatRadioButtonHarness.with({ label: /Toekennen/ }))).check();
    const decide = await loader.getHarness(MatButtonHarness.with({ text: 'Beslissing nemen' }));
    expect(await decide.isDisabled()).toBe(false);
    await type('Toegekend bereik, inwoner', '-1');
    expect(await decide.isDisabled()).toBe(true);
    expect(host.textContent).toContain('Verbeter eerst de velden met een fout.');
  });

  it('lets the official take what a colleague saved meanwhile', async () => {
    const { type, host, server, field, fixture } = await awardTab();
    await type('Toegekend bereik, medewerker', '60');
    await new Promise((resolve) => setTimeout(resolve, 900));
    const body = problem(412, { code: 'stale_version' });
    server.expectOne(`${DOSSIER_URL}/award-lines`).flush(body, { status: 412, statusText: 'Stale' });
    await new Promise((resolve) => setTimeout(resolve));
    const lines = awardView().lines.map((line) => ({ ...line, grantedUnits: 5, grantedCents: 45_000 }));
    const theirs = awardView({ version: 2, prefilled: false, lines });
    await answerDossier(server, dossierView(), theirs);
    await fixture.whenStable();
    const renew = host.querySelector<HTMLButtonElement>('app-refusal-notice button');
    expect(renew?.textContent?.trim()).toBe('Laad de nieuwe gegevens');
    renew?.click();
    await answerDossier(server, dossierView(), theirs);
    await fixture.whenStable();
    expect(field('Toegekend bereik, medewerker')?.value).toBe('5');
    expect(host.querySelector('app-refusal-notice button')).toBeNull();
  });

  it('shows a reader the figures, without a field', async () => {
    const { host } = await awardTab(dossierView({ actions: [] }), awardView(), 'auditor');
    expect(host.querySelectorAll('input')).toHaveLength(0);
    expect(host.textContent).toMatch(/Totaal€\s15\.750/);
  });
});
