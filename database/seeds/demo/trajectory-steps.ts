import type { AwardLineInput } from '@samenspoor/domain/assessment/award';
import { themeOfIndicator } from '@samenspoor/domain/catalogue/objectives';
import { supportRegionOf } from '@samenspoor/domain/catalogue/support-region';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { TRAJECTORY_PHASES, type TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { addDays } from '@samenspoor/domain/kernel/brussels-time';
import { type CallSeed, DEMO_CALL_CODE } from '../reference/calls';
import type { MunicipalitySeed } from '../reference/municipalities';
import { THEMES } from '../reference/themes';
import { demoApplicant } from './applicants';
import { askedLines, grantedLines } from './application-lines';
import { type PlannedApplication, applicationKey } from './application-plan';
import { applicationDays, momentIn, workingDay } from './demo-moments';
import { between, fraction, pick } from './deterministic';
import { expertsOf } from './people';
import type { ScenarioAct, ScenarioStep } from './scenario-step';
import { CONTACTS, NEXT_STEPS } from './trajectory-texts';

interface Guidance {
  readonly key: string;
  readonly theme: string;
  /** Days on which the expert came, and the phases were reached; intake first. */
  readonly reached: readonly (readonly [phase: TrajectoryPhase, day: string])[];
  readonly running: boolean;
  readonly today: string;
}

function regionOf(planned: PlannedApplication, municipalities: readonly MunicipalitySeed[]): string {
  const { organisation } = demoApplicant(planned.applicant);
  if ('code' in organisation) {
    return supportRegionOf({ kind: organisation.code, nis: null, province: null });
  }
  const { nis } = organisation;
  const place = municipalities.find((municipality) => municipality.nis === nis && municipality.validTo === null);
  return supportRegionOf({ kind: 'municipality', nis, province: place?.province ?? null });
}

function guidedThemes(planned: PlannedApplication, granted: readonly AwardLineInput[]): string[] {
  const supported = THEMES.filter(({ agiiSupported }) => agiiSupported).map(({ number }) => String(number));
  const given = new Set(
    granted.filter((line) => line.grantedUnits > 0).map((line) => themeOfIndicator(line.indicatorCode)),
  );
  return planned.themes.map(String).filter((theme) => given.has(theme) && supported.includes(theme));
}

/** How many phases a trajectory went through: those of earlier years are closed, later ones are on their way. */
function lastPhase(callCode: string, key: string): TrajectoryPhase {
  if (callCode === DEMO_CALL_CODE) {
    return 'intake';
  }
  if (callCode !== 'ps-2024') {
    return 'action_plan';
  }
  return pick(['working_group', 'action_plan', 'execution', 'execution', 'evaluation', 'evaluation'], `${key}/phase`);
}

function guidanceOf(planned: PlannedApplication, call: CallSeed, theme: string, today: string): Guidance {
  const key = `${applicationKey(planned)}/${theme}`;
  const running = call.code === DEMO_CALL_CODE || (call.code === 'ps-2024' && fraction(`${key}/runs`) < 0.7);
  const opened = applicationDays(call, applicationKey(planned)).decision;
  const assigned = addDays(opened, call.code === DEMO_CALL_CODE ? 1 : between(6, 20, `${key}/assigned`));
  const phases = TRAJECTORY_PHASES.slice(0, TRAJECTORY_PHASES.indexOf(lastPhase(call.code, key)) + 1);
  const end = running ? addDays(today, -between(5, 40, `${key}/recent`)) : call.periodEnd;
  const days = Math.max(phases.length, (Date.parse(end) - Date.parse(assigned)) / 86_400_000);
  // A running trajectory reached its last phase lately; a closed one had time left in it.
  const intervals = running ? Math.max(1, phases.length - 1) : phases.length;
  const reached = phases.map(
    (phase, index) => [phase, workingDay(addDays(assigned, Math.floor((days * index) / intervals)))] as const,
  );
  return { key, theme, reached, running, today };
}

/** A working day that many days later, but before today. */
function workingDayAfter(day: string, days: number, today: string): string {
  const wanted = addDays(day, days);
  const yesterday = addDays(today, -1);
  return workingDay(wanted < yesterday ? wanted : yesterday);
}

function contactAct({ key, theme }: Guidance, phase: TrajectoryPhase, on: string): ScenarioAct {
  const [kind, summary] = pick(CONTACTS[phase], `${key}/${phase}`);
  return { act: 'contact', theme, on, kind, summary };
}

function endingAct({ key, theme, running, reached }: Guidance, day: string): ScenarioAct {
  const phase = reached.at(-1)?.[0] ?? 'intake';
  // Some next steps fall before the day of seeding: those are overdue.
  const on = workingDay(addDays(day, between(10, 60, `${key}/due`)));
  return running
    ? { act: 'next-step', theme, text: pick(NEXT_STEPS[phase], `${key}/next`), on }
    : { act: 'phase', theme, phase: 'closed' };
}

/** The acts of the expert with their days: into a phase, a contact in it, and how it ends or goes on. */
function guidingActs(guidance: Guidance): (readonly [string, ScenarioAct])[] {
  const { key, theme, reached, running, today } = guidance;
  const acts = reached.flatMap(([phase, day], index): (readonly [string, ScenarioAct])[] => {
    const into: ScenarioAct[] = index === 0 ? [] : [{ act: 'phase', theme, phase }];
    const talks = running || fraction(`${key}/${phase}/talks`) < 0.5;
    const contactDay = workingDayAfter(day, 3, today);
    const contact: (readonly [string, ScenarioAct])[] = talks
      ? [[contactDay, contactAct(guidance, phase, contactDay)]]
      : [];
    return [...into.map((act) => [day, act] as const), ...contact];
  });
  const last = workingDayAfter(reached.at(-1)?.[1] ?? today, running ? 3 : 15, today);
  return [...acts, [last, endingAct(guidance, last)]];
}

/** The trajectories that opened with this grant: assigned, guided through their phases, closed or still running. */
export function trajectorySteps(
  planned: PlannedApplication,
  call: CallSeed,
  municipalities: readonly MunicipalitySeed[],
  today: Date,
): ScenarioStep[] {
  const region = regionOf(planned, municipalities);
  const application = applicationKey(planned);
  const granted = grantedLines(planned, call, askedLines(planned, call));
  return guidedThemes(planned, granted).flatMap((theme, index) => {
    if (call.code === DEMO_CALL_CODE && index > 0) {
      return []; // only the first one found an expert so far
    }
    const guidance = guidanceOf(planned, call, theme, brusselsDay(today));
    const experts = expertsOf(region).slice(0, call.code === DEMO_CALL_CODE ? 1 : undefined);
    const expert = pick(experts, `expert/${guidance.key}`);
    const assignedOn = guidance.reached[0]?.[1] ?? '';
    const assign: ScenarioAct = { act: 'assign', theme, expert };
    const step = (day: string, act: ScenarioAct, as: string, order: number): ScenarioStep => ({
      ...act,
      application,
      as,
      // In the order of the acts, also when several fall on one day.
      at: new Date(momentIn(day, 14, guidance.key).getTime() + order * 60_000),
    });
    return [
      step(assignedOn, assign, `coordinator.${region}`, 0),
      ...guidingActs(guidance).map(([day, act], order) => step(day, act, expert, order + 1)),
    ];
  });
}
