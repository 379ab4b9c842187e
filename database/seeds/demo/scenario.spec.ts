import { judgeAward, completeAward } from '@samenspoor/domain/assessment/award';
import type { FundedTheme } from '@samenspoor/domain/catalogue/objectives';
import { type KpiLine, workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { judgeRanking } from '@samenspoor/domain/applications/ranking';
import { judgeContact, judgeIban } from '@samenspoor/domain/applications/submission';
import { callPhase } from '@samenspoor/domain/calls/call-window';
import {
  TRAJECTORY_LIFECYCLE,
  type TrajectoryPhase,
  actionInto,
} from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { calls } from '../reference/calls';
import { PROGRAMME_VERSIONS } from '../reference/programme-versions';
import { APPLICATION_PLAN, applicationKey } from './application-plan';
import { DEMO_PEOPLE } from './people';
import { demoScenario } from './scenario';
import type { ScenarioAct, ScenarioStep } from './scenario-step';

const NOW = new Date('2026-11-22T11:00:00Z');
const WEEK = [0, 1, 2, 3, 4, 5, 6];
const scenario = demoScenario(NOW);
const people = new Map(DEMO_PEOPLE.map((person) => [person.subject, person]));

/** One scenario per day of seeding, worked out once. */
const scenarios = new Map<number, readonly ScenarioStep[]>();
function demoScenarioOf(now: Date): readonly ScenarioStep[] {
  const steps = scenarios.get(now.getTime()) ?? demoScenario(now);
  scenarios.set(now.getTime(), steps);
  return steps;
}

type Act<Name extends ScenarioAct['act']> = ScenarioStep & { readonly act: Name };

function acts<Name extends ScenarioAct['act']>(name: Name): Act<Name>[] {
  return scenario.filter((step): step is Act<Name> => step.act === name);
}

function catalogueOf(application: string): FundedTheme[] {
  const call = calls(NOW).find(({ code }) => application.startsWith(`${code}/`));
  return themesOfVersion(call?.programmeVersion === 1 ? 1 : 2);
}

/** The themes of a version of the programme, as the rules want them. */
function themesOfVersion(number: number): FundedTheme[] {
  const version = PROGRAMME_VERSIONS.find((candidate) => candidate.number === number);
  return (version?.content.themes ?? []).map(({ rows, ...theme }) => ({ ...theme, indicators: rows }));
}

function linesOf(application: string): readonly KpiLine[] {
  return acts('lines').find((step) => step.application === application)?.lines ?? [];
}

describe('the history of the demo', () => {
  it('holds about sixty applications in all states', () => {
    expect(acts('start').length).toBeGreaterThanOrEqual(55);
    expect(acts('start').length).toBeLessThanOrEqual(75);
    expect(new Set(APPLICATION_PLAN.map(({ outcome }) => outcome)).size).toBe(6);
  });

  it('has one application per applicant and call', () => {
    expect(new Set(APPLICATION_PLAN.map(applicationKey)).size).toBe(APPLICATION_PLAN.length);
  });

  it('leaves the demo call to whoever tries Houthalen-Helchteren, Eeklo or Wetteren, but gives them a past', () => {
    for (const applicant of ['houthalen-helchteren', 'eeklo']) {
      const theirs = APPLICATION_PLAN.filter((planned) => planned.applicant === applicant).map(
        ({ callCode }) => callCode,
      );
      expect(theirs).toEqual(['ps-2022', 'ps-2023', 'ps-2024']);
    }
    expect(APPLICATION_PLAN.some(({ applicant }) => applicant === 'wetteren')).toBe(false);
  });

  it('is told in order and never ahead of the clock', () => {
    const moments = scenario.map(({ at }) => at.getTime());
    expect([...moments].sort((left, right) => left - right)).toEqual(moments);
    expect(Math.max(...moments)).toBeLessThanOrEqual(NOW.getTime());
  });

  it.each(WEEK)('happens inside the windows of the calls, whatever the weekday (%i)', (day) => {
    const now = new Date(NOW.getTime() + day * 86_400_000);
    const windows = new Map(calls(now).map((call) => [call.code, call]));
    for (const step of demoScenarioOf(now).filter(({ act }) => ['start', 'lines', 'submit'].includes(act))) {
      const call = windows.get(step.application.split('/')[0] ?? '');
      const phase = call && callPhase({ ...call, graceSeconds: 0 }, step.at);
      expect([step.application, step.act, phase]).toEqual([step.application, step.act, 'open']);
    }
  });

  it('reaches the state that the plan promises', () => {
    for (const planned of APPLICATION_PLAN) {
      const own = scenario.filter(({ application }) => application === applicationKey(planned));
      const ending = own.findLast(({ act }) => ['submit', 'admissibility', 'decision'].includes(act));
      const expected = {
        draft: undefined,
        submitted: 'submit',
        admissible: 'admissibility',
        inadmissible: 'admissibility',
      };
      expect([applicationKey(planned), ending?.act]).toEqual([
        applicationKey(planned),
        planned.outcome in expected ? expected[planned.outcome as keyof typeof expected] : 'decision',
      ]);
    }
  });

  it.each(WEEK)('keeps the order of each file, whatever the weekday (%i)', (day) => {
    const now = new Date(NOW.getTime() + day * 86_400_000);
    const order = [
      'start',
      'lines',
      'ranking',
      'details',
      'submit',
      'admissibility',
      'award-lines',
      'decision',
      'assign',
    ];
    for (const planned of APPLICATION_PLAN) {
      const own = demoScenarioOf(now).filter(({ application }) => application === applicationKey(planned));
      const places = own.map(({ act }) => (order.includes(act) ? order.indexOf(act) : order.length));
      const filing = places.filter((place) => place < order.length - 1);
      expect([planned.callCode, planned.applicant, filing]).toEqual([
        planned.callCode,
        planned.applicant,
        [...filing].sort((left, right) => left - right),
      ]);
      expect(places.slice(0, filing.length)).toEqual(filing);
    }
  });

  it('is the same for everybody who seeds on the same day', () => {
    expect(demoScenario(NOW)).toEqual(scenario);
  });
});

describe('what the invented applicants file', () => {
  it('keeps to the row maxima, the ceilings and the funded themes', () => {
    for (const { application, lines } of acts('lines')) {
      const table = workOutKpiTable(catalogueOf(application), lines);
      expect([application, table.refusals]).toEqual([application, []]);
      expect(table.totals.flemishContributionCents).toBeGreaterThan(0);
    }
  });

  it('ranks each chosen theme once', () => {
    for (const { application, themes } of acts('ranking')) {
      const catalogue = catalogueOf(application);
      const known = catalogue.map(({ number }) => number);
      const chosen = workOutKpiTable(catalogue, linesOf(application)).themes.filter((theme) => theme.chosen);
      const refusals = judgeRanking(
        themes,
        chosen.map(({ number }) => number),
        known,
        known,
      );
      expect([application, refusals]).toEqual([application, []]);
    }
  });

  it('has valid accounts and contacts, and a motivation for every chosen theme', () => {
    for (const { application, iban, contact, motivations } of acts('details')) {
      expect([application, judgeIban(iban), judgeContact(contact)]).toEqual([application, [], []]);
      const themes = acts('ranking').find((step) => step.application === application)?.themes ?? [];
      expect(themes.filter((theme) => (motivations[theme] ?? '').length < 80)).toEqual([]);
      expect(Object.values(motivations).filter((text) => text.includes('{') || text.length > 2_500)).toEqual([]);
    }
  });

  it('is granted within what was asked', () => {
    for (const { application, lines } of acts('award-lines')) {
      const catalogue = catalogueOf(application);
      const refusals = judgeAward(catalogue, linesOf(application), completeAward(catalogue, lines));
      expect([application, refusals]).toEqual([application, []]);
    }
  });

  it('is sometimes granted for less', () => {
    const reasons = acts('decision').filter(({ outcome, reason }) => outcome === 'granted' && reason !== null);
    expect(reasons.length).toBeGreaterThan(10);
  });
});

describe('who does what', () => {
  it('is done by somebody whose first capacity allows it', () => {
    const roles: Record<ScenarioAct['act'], readonly string[]> = {
      start: ['municipal_staff'],
      lines: ['municipal_staff'],
      ranking: ['municipal_staff'],
      details: ['municipal_staff'],
      submit: ['municipal_staff', 'signatory'],
      admissibility: ['case_handler'],
      'award-lines': ['case_handler'],
      decision: ['case_handler'],
      assign: ['trajectory_coordinator'],
      phase: ['trajectory_expert'],
      contact: ['trajectory_expert'],
      'next-step': ['trajectory_expert'],
    };
    for (const step of scenario) {
      const role = people.get(step.as)?.capacities[0].role ?? 'nobody';
      expect([step.as, step.act, roles[step.act].includes(role)]).toEqual([step.as, step.act, true]);
    }
  });

  it('moves each trajectory from phase to phase as the lifecycle allows', () => {
    const phases = new Map<string, TrajectoryPhase>();
    for (const step of scenario.filter((candidate) => 'theme' in candidate)) {
      const key = `${step.application}/${'theme' in step ? step.theme : ''}`;
      const from = phases.get(key);
      expect([key, step.act, from === undefined]).toEqual([key, step.act, step.act === 'assign']);
      if (step.act === 'phase') {
        const transition = TRAJECTORY_LIFECYCLE.transitions[actionInto(step.phase) ?? 'note'];
        expect([key, from && transition.from.includes(from)]).toEqual([key, true]);
      }
      phases.set(key, step.act === 'phase' ? step.phase : (from ?? 'intake'));
    }
  });

  it('happens on working days', () => {
    expect(scenario.filter(({ at }) => [0, 6].includes(at.getUTCDay()))).toEqual([]);
  });

  it('gives every trajectory to an expert of the region of its coordinator', () => {
    for (const { as, expert } of acts('assign')) {
      expect(people.get(expert)?.capacities[0].supportRegion).toBe(people.get(as)?.capacities[0].supportRegion);
    }
  });

  it('gives the experts of the sign-in page running trajectories', () => {
    for (const subject of ['expert.limburg', 'expert.oost-vlaanderen']) {
      expect(acts('next-step').filter(({ as }) => as === subject).length).toBeGreaterThan(1);
    }
  });
});
