import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { IncentiveContent } from '@samenspoor/domain/catalogue/programme-content';
import { meView } from '../../shell/testing/me-view';
import { problem, shellProviders, signIn } from '../../shell/testing/shell-test-bed';
import { incentiveCell, incentiveText } from '../content/asked-cells';
import { Draft } from '../draft';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import { applicationView } from '../testing/application-view';
import { lastYearView } from '../testing/last-year-view';
import { until } from '../testing/until';
import { ContinuePage } from './continue-page';

const URL = `/api/v1/applications/${applicationView().id}`;

const MENTORSHIP: IncentiveContent = {
  code: 'mentorschap',
  title: 'Mentorschap',
  description: '',
  per: 'theme',
  amountCents: 500_000,
  condition: 'always',
  texts: [{ code: 'motivatie', label: 'Waarom', maxLength: 2_500 }],
};

describe('going on from the year before', () => {
  let fixture: ComponentFixture<ContinuePage>;
  let server: HttpTestingController;
  const saving = {
    edit: jest.fn(),
    flush: jest.fn(() => Promise.resolve()),
    catchUp: jest.fn(() => Promise.resolve()),
  };
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;

  const text = (selector = 'h2, p, dl, section'): string =>
    [...page().querySelectorAll(selector)].map((one) => one.textContent.replaceAll(/\s+/g, ' ')).join(' ');

  async function open(answer: object, status = 200): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...shellProviders(),
        OpenApplication,
        { provide: Draft, useValue: { conditions: () => ['always'], text: () => '' } },
        { provide: DraftSaving, useValue: saving },
      ],
    });
    await signIn(meView());
    server = TestBed.inject(HttpTestingController);
    TestBed.inject(OpenApplication).take(applicationView());
    fixture = TestBed.createComponent(ContinuePage);
    TestBed.tick();
    server.expectOne(`${URL}/last-year`).flush(answer, { status, statusText: 'x' });
    await fixture.whenStable();
  }

  const choose = async (title: string): Promise<void> => {
    const label = [...page().querySelectorAll('label')].find((one) => one.textContent.trim() === title);
    label?.querySelector('input')?.click();
    await fixture.whenStable();
  };
  const type = async (text: string): Promise<void> => {
    const field = page().querySelector<HTMLInputElement>('input[type=text]');
    if (!field) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const button = (text: string): HTMLButtonElement | undefined =>
    [...page().querySelectorAll('button')].find((one) => one.textContent.trim() === text);

  it('shows what was asked and granted, and invents nothing about what was reached', async () => {
    await open(lastYearView());
    expect(text()).toContain('PS-2025-0007 van Eeklo');
    expect(text()).toContain('nog niet gerapporteerd');
    expect(text()).toContain('nog niet bekend');
    expect(text()).toContain('Deze oproep financiert dit thema niet meer.');
    expect(text('.totals')).toContain('€ 6.000');
  });

  it('shows what was reached and what fell short, once that is reported', async () => {
    const view = lastYearView();
    const rows = view.themes[0]?.rows.map((row) => ({ ...row, reached: 105, shortfall: 35 })) ?? [];
    await open(lastYearView({ themes: view.themes.map((theme, place) => (place === 0 ? { ...theme, rows } : theme)) }));
    expect(text('section.ss-card')).toMatch(/Te behalen\s*140\s*Behaald\s*105\s*Tekort\s*35/);
  });

  it('works out a raise while it is typed, and says what is wrong with it', async () => {
    await open(lastYearView());
    await choose('Verhogen');
    expect(button('Overnemen')?.getAttribute('aria-disabled')).toBe('true');
    await type('90');
    expect(text()).toContain('vul meer in dan de 100 eenheden');
    await type('200');
    expect(text('.totals')).toContain('€ 12.000');
    await type('9.000');
    expect(text()).toContain('9.000 eenheden kan niet, het maximum is 2.250.');
  });

  it('takes over in one step, on the version that it showed, and can be undone', async () => {
    await open(lastYearView());
    await choose('Stoppen');
    button('Overnemen')?.click();
    await fixture.whenStable();
    const request = server.expectOne(`${URL}/continue`);
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    expect(request.request.body).toEqual({
      themes: [{ theme: '5', choice: 'stop' }],
      takeContact: true,
      takeAccount: true,
      takeMotivations: true,
    });
    request.flush(applicationView({ version: 4 }));
    await fixture.whenStable();
    expect(saving.catchUp).toHaveBeenCalledWith(4);
    (await until(() => button('Ongedaan maken'))).click();
    expect(text()).toContain('Overgenomen in uw ontwerp.');
    await fixture.whenStable();
    server.expectOne(`${URL}/versions/3/restore`).flush({ version: 5, leftOut: [] });
    await until(() => text().includes('Ongedaan gemaakt'));
  });

  it('offers the stimulansen of then, and asks for none of them by itself', async () => {
    const asked = { themes: ['5'], texts: { motivatie: 'Wij begeleiden onze buren.' } };
    await open(lastYearView({ incentives: { mentorschap: asked } }));
    TestBed.inject(OpenApplication).take(
      applicationView({ call: { ...applicationView().call, incentives: [MENTORSHIP] } }),
    );
    await fixture.whenStable();
    expect(text('.details')).toContain('Wij begeleiden onze buren.');
    await choose('Stimulans Mentorschap, voor thema 5');
    button('Overnemen')?.click();
    await fixture.whenStable();
    server.expectOne(`${URL}/continue`).flush(applicationView({ version: 4 }));
    await until(() => button('Ongedaan maken'));
    expect(saving.edit).toHaveBeenCalledWith(incentiveCell('mentorschap'), incentiveText(asked));
  });

  it('asks before it replaces what was filled in', async () => {
    await open(lastYearView());
    TestBed.inject(OpenApplication).take(
      applicationView({
        lines: [
          {
            indicatorCode: '5a',
            currentReach: 0,
            plannedReach: 7,
            themeNumber: '5',
            flemishContributionCents: 42_000,
            ownContributionCents: 42_000,
            grantedUnits: null,
            grantedCents: null,
            targetReach: null,
          },
        ],
        ranking: ['5'],
      }),
    );
    await fixture.whenStable();
    expect(text('.totals')).toContain('€ 420');
    await choose('Vervang wat ik voor thema 5 al invulde');
    expect(text('.totals')).toContain('€ 6.000');
  });

  it('says so when there is nothing to go on from', async () => {
    await open(problem(404, { code: 'not_found' }), 404);
    expect(text()).toContain('Geen aanvraag om van verder te gaan');
  });
});
