import type { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import type { VersionList, VersionView } from '@samenspoor/contracts/applications/versions';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';
import { ConfirmHarness } from '@samenspoor/ui/confirm/confirm-harness';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { Draft } from '../draft';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import { applicationView } from '../testing/application-view';
import { until } from '../testing/until';
import { VersionsTab } from './versions-tab';

const ID = applicationView().id;
const URL = `/api/v1/applications/${ID}`;

const CONTENT: VersionContent = {
  contact: { firstName: 'An' },
  iban: '',
  motivations: { '5': 'Wij oefenen samen Nederlands' },
  lines: [{ indicatorCode: '5a', currentReach: 0, plannedReach: 40 }],
  ranking: ['5'],
  ownStaffCents: {},
  answers: {},
  incentives: {},
};
const summary = (version: number) => ({
  version,
  at: '2026-03-02T13:02:00.000Z',
  byName: version === 2 ? 'Karel Claes' : 'An Peeters',
  reason: 'autosave' as const,
  label: null,
});
const LIST: VersionList = { current: 3, items: [summary(3), summary(2)] };
const THEN: VersionView = { ...summary(2), content: CONTENT, files: [] };
const NOW: VersionView = {
  ...summary(3),
  files: [{ id: 'f', slot: '', name: 'begroting.xlsx' }],
  content: {
    ...CONTENT,
    motivations: { '5': 'Wij oefenen elke week Nederlands' },
    lines: [{ indicatorCode: '5a', currentReach: 0, plannedReach: 55 }],
  },
};

@Component({ selector: 'app-host', imports: [VersionsTab], template: '<app-versions-tab />' })
class Host {}

describe('the versions of an application', () => {
  let server: HttpTestingController;
  let root: HTMLElement;
  let loader: HarnessLoader;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [...shellProviders([{ path: '', component: Host }]), OpenApplication, Draft, DraftSaving],
    });
    await signIn(meView());
    server = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(OpenApplication).load(ID);
    server.expectOne(URL).flush(applicationView());
    await loaded;
    const harness = await RouterTestingHarness.create('/');
    root = harness.fixture.nativeElement as HTMLElement;
    loader = TestbedHarnessEnvironment.documentRootLoader(harness.fixture);
    (await asked('/versions')).flush(LIST);
    (await asked('/versions/2')).flush(THEN);
    (await asked('/versions/3')).flush(NOW);
    (await asked('/eligibility')).flush({ eligible: true, rules: [] });
    await until(() => root.querySelector('app-version-difference'));
  });

  const asked = (path: string, method = 'GET') =>
    until(() => {
      TestBed.tick();
      return server.match({ url: URL + path, method })[0];
    });
  const cells = (): string[][] =>
    [...root.querySelectorAll('app-version-difference tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    );

  it('stand side by side, with what left and what came said in words too', () => {
    expect(cells()).toEqual([
      ['Gepland bereik, thema 5 – volwassen anderstalige', 'weg: 40', 'nieuw: 55'],
      ['Motivatie voor thema 5', 'Wij oefenen weg: samen Nederlands', 'Wij oefenen nieuw: elke week Nederlands'],
      ['Andere bestanden', 'leeg', 'nieuw: begroting.xlsx'],
    ]);
    expect(root.querySelectorAll('del')).toHaveLength(2);
    expect(root.querySelectorAll('ins')).toHaveLength(3);
  });

  it('name who saved them', () => {
    const rows = [...root.querySelectorAll('app-versions-tab > ss-table-frame tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toMatch(/3\s*\(nu\).*An Peeters/s);
    expect(rows[1]).toMatch(/2.*Karel Claes.*Bewaard tijdens het invullen/s);
  });

  async function putBack(): Promise<void> {
    // Not by its harness, which waits for what is asked next.
    root.querySelector<HTMLButtonElement>('section button')?.click();
    (await asked('/versions/2')).flush(THEN);
    (await asked('/versions/3')).flush(NOW);
    const dialog = await loader.getHarness(ConfirmHarness);
    void dialog.choose('Terugzetten');
  }

  it('are put back after a question that names what changes, and what no longer fits is listed', async () => {
    await putBack();
    const request = await asked('/versions/2/restore', 'POST');
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    request.flush({ version: 4, leftOut: [{ field: 'lines.9b.plannedReach', value: '7' }] });
    (await asked('')).flush(applicationView({ version: 4 }));
    (await asked('/versions')).flush({ ...LIST, current: 4 });
    const told = await until(() => root.querySelector('.restored'));
    expect(told.textContent).toContain('Versie 2 is teruggezet. Dit is nu versie 4.');
    expect(told.textContent).toContain('Gepland bereik, thema 9 – vroegere rij 9b: 7');
  });

  it('are not put back over what a colleague saved meanwhile', async () => {
    await putBack();
    const stale = problem(412, { title: 'Iemand anders was eerst', code: 'stale_version' });
    (await asked('/versions/2/restore', 'POST')).flush(stale, { status: 412, statusText: 'Stale' });
    const alert = await until(() => root.querySelector('ss-problem[role=alert], ss-problem [role=alert]'));
    expect(alert.textContent).toContain('Iemand anders was eerst');
  });
});
