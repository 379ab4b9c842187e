import { HttpTestingController } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import type { PortfolioSummary } from '@samenspoor/contracts/portfolio/summary';
import type { Role } from '@samenspoor/domain/access/roles';
import { StatTileHarness } from '@samenspoor/ui/stat-tile/stat-tile-harness';
import { meView } from '../shell/testing/me-view';
import { shellProviders, signIn } from '../shell/testing/shell-test-bed';
import { PortfolioPage } from './portfolio-page';

const figures = (year: number) => ({
  year,
  askedCents: 400_000_00,
  grantedCents: 300_000_00,
  applications: 17,
  grantedApplications: 15,
  applicants: 17,
  municipalities: 23,
});

const theme = (number: string, title: string, applications: number) => ({
  number,
  title,
  applications,
  grantedApplications: applications,
  askedCents: applications * 100_00,
  grantedCents: applications * 50_00,
  askedUnits: applications,
  grantedUnits: applications,
  targetReach: applications * 10,
});

const PLAN = { code: 'plan-samenleven', name: 'Plan Samenleven' };

const SUMMARY: PortfolioSummary = {
  programme: PLAN,
  programmes: [PLAN],
  year: 2024,
  years: [figures(2023), figures(2024)],
  objectives: [
    {
      number: '2',
      title: 'Nederlands',
      askedCents: 600_00,
      grantedCents: 300_00,
      themes: [theme('4', 'Zomerscholen aanbieden', 0), theme('5', 'Oefenkansen Nederlands organiseren', 6)],
    },
  ],
  municipalities: [
    {
      nis: '71016',
      name: 'Genk',
      referenceRegion: 'Limburg',
      tile: { column: 1, row: 1 },
      fundedThemes: 4,
      grantedCents: 300_00,
    },
    {
      nis: '71034',
      name: 'Leopoldsburg',
      referenceRegion: 'Limburg',
      tile: { column: 2, row: 1 },
      fundedThemes: 0,
      grantedCents: 0,
    },
    {
      nis: null,
      name: 'Vlaamse Gemeenschapscommissie (VGC)',
      referenceRegion: null,
      tile: null,
      fundedThemes: 3,
      grantedCents: 0,
    },
  ],
  applicantTypes: ['municipality', 'partnership', 'vgc', 'rand'],
  organisations: [],
};

const BRIDGE = {
  id: 'brug',
  name: 'vzw De Brug',
  referenceRegion: 'Gent',
  applications: 1,
  fundedThemes: 2,
  askedCents: 12_000_00,
  grantedCents: 9_000_00,
};

const FOR_ORGANISATIONS: PortfolioSummary = {
  ...SUMMARY,
  programme: { code: 'smo', name: 'Samen met organisaties' },
  years: [{ ...figures(2024), applications: 1, applicants: 1, municipalities: 0 }],
  applicantTypes: ['organisation', 'consortium'],
  organisations: [BRIDGE, { ...BRIDGE, id: 'lid', name: 'vzw Lid', applications: 0, askedCents: 0, grantedCents: 0 }],
};

describe('the portfolio', () => {
  async function portfolio(role: Role = 'policy_officer', jaar?: string, summary = SUMMARY) {
    TestBed.configureTestingModule({ providers: shellProviders() });
    await signIn(meView(role));
    const fixture = TestBed.createComponent(PortfolioPage);
    fixture.componentRef.setInput('jaar', jaar);
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    const query = jaar === undefined ? '' : `?year=${jaar}`;
    server.expectOne(`/api/v1/portfolio/summary${query}`).flush(summary);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const hrefs = (text: string) =>
      [...host.querySelectorAll('a')]
        .filter((link) => link.textContent?.includes(text))
        .map((link) => link.getAttribute('href'));
    return { fixture, host, hrefs, loader: TestbedHarnessEnvironment.loader(fixture) };
  }

  it('asks for the year in the address', async () => {
    const { host } = await portfolio('policy_officer', '2024');
    expect(host.querySelector('[aria-current="page"]')?.textContent).toBe('2024');
  });

  it('lets choose among programmes, where there are several', async () => {
    const other = { code: 'smo', name: 'Samen met organisaties' };
    const alone = await portfolio();
    expect(alone.host.querySelector('nav[aria-label="Programma"]')).toBeNull();
    TestBed.resetTestingModule();
    const { host, hrefs } = await portfolio('policy_officer', '2024', { ...SUMMARY, programmes: [PLAN, other] });
    const choice = host.querySelector('nav[aria-label="Programma"]');
    expect(choice?.querySelector('[aria-current="page"]')?.textContent).toBe('Plan Samenleven');
    expect(hrefs('Samen met organisaties')).toEqual(['/?programma=smo']);
  });

  it('asks for the programme in the address, and says when there is none', async () => {
    TestBed.configureTestingModule({ providers: shellProviders() });
    await signIn(meView('policy_officer'));
    const fixture = TestBed.createComponent(PortfolioPage);
    fixture.componentRef.setInput('programma', 'weg');
    TestBed.tick();
    const request = TestBed.inject(HttpTestingController).expectOne('/api/v1/portfolio/summary?programme=weg');
    request.flush({ code: 'not_found', status: 404, title: '', detail: '' }, { status: 404, statusText: '' });
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Dit programma is er niet');
  });

  it('gives the figures that people ask for first', async () => {
    const { loader, host } = await portfolio();
    expect(await loader.getAllHarnesses(StatTileHarness)).toHaveLength(4);
    expect(host.textContent).toContain('75 % van wat gevraagd werd');
  });

  it('leads from an action, a region and a municipality to their files', async () => {
    const { hrefs } = await portfolio();
    expect(hrefs('Oefenkansen')).toEqual(['/dossiers?programma=plan-samenleven&jaar=2024&thema=5']);
    expect(hrefs('Limburg')).toEqual(['/dossiers?programma=plan-samenleven&jaar=2024&regio=Limburg&status=granted']);
    expect(hrefs('Genk')).toEqual(['/dossiers?programma=plan-samenleven&jaar=2024&gemeente=71016&status=granted']);
  });

  it('lists organisations instead of a map, where only organisations could apply', async () => {
    const { host, hrefs } = await portfolio('policy_officer', '2024', FOR_ORGANISATIONS);
    expect(host.querySelector('app-municipality-map, app-region-table')).toBeNull();
    expect(host.textContent).toContain('Er is geen kaart van gemeenten');
    expect(hrefs('vzw De Brug')).toEqual(['/dossiers?programma=smo&jaar=2024&zoek=vzw%20De%20Brug']);
    expect(hrefs('vzw Lid')).toEqual([]);
    const heads = [...host.querySelectorAll('th[scope="col"]')].map((head) => head.textContent);
    expect(heads.filter((head) => /gemeente/i.test(head))).toEqual([]);
    const tiles = host.querySelector('[aria-label="Kerncijfers"]')?.textContent;
    expect(tiles).toContain('Toegekende dossiers');
    expect(tiles).toMatch(/1 dossier(?!s).*diende een dossier in/s);
  });

  it('has both, where both could apply', async () => {
    const mixed = { ...SUMMARY, organisations: [BRIDGE] };
    const { host } = await portfolio('policy_officer', '2024', mixed);
    expect(host.querySelector('app-municipality-map')).not.toBeNull();
    expect(host.querySelector('app-organisation-table')?.textContent).toContain('vzw De Brug');
    expect(host.textContent).not.toContain('Er is geen kaart');
  });

  it('names what has no tile beside the map', async () => {
    const { host } = await portfolio();
    expect(host.querySelector('.beside')?.textContent).toContain('Vlaamse Gemeenschapscommissie (VGC): 3');
  });

  it('finds a municipality without funding only by its name', async () => {
    const { fixture, host } = await portfolio();
    const rows = () =>
      [...host.querySelectorAll('details tbody tr')].map((row) => row.querySelector('th')?.textContent);
    expect(rows().map((name) => name?.trim())).toEqual(['Genk', 'Vlaamse Gemeenschapscommissie (VGC)']);
    const box = host.querySelector<HTMLInputElement>('details input');
    if (!box) throw new Error('no search box');
    box.value = 'leopold';
    box.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(rows().map((name) => name?.trim())).toEqual(['Leopoldsburg']);
  });

  it('offers the exports to the ministry, not to the auditor', async () => {
    const { hrefs } = await portfolio();
    expect(hrefs('Excel')).toEqual(['/api/v1/portfolio/export.xlsx?programme=plan-samenleven&year=2024']);
    TestBed.resetTestingModule();
    expect((await portfolio('auditor')).hrefs('Excel')).toEqual([]);
  });
});
