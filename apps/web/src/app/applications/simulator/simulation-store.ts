import { httpResource } from '@angular/common/http';
import { DestroyRef, Injectable, computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { SimulateApplication, SimulationView } from '@samenspoor/contracts/applications/simulator';
import type { CallSummary, CallView } from '@samenspoor/contracts/calls/call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { followChosenThemes } from '@samenspoor/domain/applications/ranking';
import {
  MOST_SIMULATED_MEMBERS,
  fitsInLink,
  readSimulation,
  writeSimulation,
} from '@samenspoor/domain/applications/simulator/simulation-link';
import { repeatable } from '../../shell/http/idempotency-interceptor';
import { isNotFound, problemOf } from '../../shell/http/problem-error';
import { type Cells, linesOf, reachCell } from '../content/cells';
import { foreseenMessages } from '../content/field-messages';
import { onlyAmounts } from '../kpi/table-words';
import { refusedPlaces } from './refused-places';
import { leftOutNotices } from './left-out-notices';
import { simulatorWords } from './simulator-words';
import { simulationQueryOf } from './simulation-query';

/** A pause in typing after which the address follows. */
const QUIET_MS = 300;

/** A calculation on the screen. It lives in the address of the page, and nowhere else. */
@Injectable()
export class SimulationStore {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  /** The link that the page was opened with. */
  private readonly opened = simulationQueryOf(this.route.snapshot.queryParamMap);
  private following: ReturnType<typeof setTimeout> | undefined;

  private readonly calls = httpResource<Page<CallSummary>>(() => '/api/v1/calls');
  /** The calls to choose from: those that can still be applied for, and the one of the link. */
  readonly offeredCalls = computed(() =>
    (this.calls.hasValue() ? this.calls.value().items : []).filter(
      ({ code, phase }) => phase !== 'closed' || code === this.chosenCall(),
    ),
  );
  private readonly chosenCall = signal(readSimulation(this.opened).callCode);
  readonly callCode = computed(
    () =>
      this.chosenCall() ||
      (this.offeredCalls().find(({ phase }) => phase === 'open') ?? this.offeredCalls()[0])?.code ||
      '',
  );
  private readonly callResource = httpResource<CallView>(() =>
    this.callCode() === '' ? undefined : `/api/v1/calls/${encodeURIComponent(this.callCode())}`,
  );
  readonly call = computed(() => (this.callResource.hasValue() ? this.callResource.value() : null));
  readonly themes = computed(() => this.call()?.themes ?? []);
  readonly words = computed(() => simulatorWords(this.call()?.applicantTypes ?? ['municipality']));
  readonly onlyAmounts = computed(() => onlyAmounts(this.themes()));
  /** True when there is nothing to calculate with: no call, and none to come. */
  readonly withoutCall = computed(() => this.calls.hasValue() && this.callCode() === '');

  /** The link speaks of a call that isn't there, or not any more. */
  readonly unknownCall = computed(() => isNotFound(this.callResource.error()));

  /** Codes of local governments, who applies first. */
  readonly who = signal(readSimulation(this.opened).who);
  readonly cells = signal<Cells>({});
  /** What of the link, or of who was chosen, couldn't be used. */
  readonly notices = signal<readonly string[]>([]);
  readonly full = computed(() => this.who().length >= MOST_SIMULATED_MEMBERS);

  readonly table = computed(() => workOutKpiTable(this.themes(), linesOf(this.cells(), this.themes())));
  readonly messages = computed(() => foreseenMessages(this.cells(), this.themes(), this.table()));
  readonly wrong = computed(() => Object.keys(this.messages()).length > 0);
  /** In the order of the programme: the order that a new application starts with. */
  readonly ranking = computed(() =>
    followChosenThemes(
      [],
      this.table()
        .themes.filter(({ chosen }) => chosen)
        .map(({ number }) => number),
    ),
  );
  /** Only rows with a reach. */
  readonly lines = computed(() =>
    linesOf(this.cells(), this.themes()).filter(
      ({ currentReach, plannedReach }) => currentReach > 0 || plannedReach > 0,
    ),
  );

  /** Who may apply is judged by the server: it has the official figures. */
  private readonly judged = httpResource<SimulationView>(() => {
    const [applicant, ...partners] = this.who();
    if (applicant === undefined || this.callCode() === '') return undefined;
    const body: SimulateApplication = { callCode: this.callCode(), applicant, partners };
    return { url: '/api/v1/simulations', method: 'POST', body, context: repeatable() };
  });
  /** The last answer, kept while a newer one is on its way; null while nobody is chosen. */
  readonly answer = linkedSignal<{ empty: boolean; now: SimulationView | null }, SimulationView | null>({
    source: () => ({ empty: this.who().length === 0, now: this.judged.hasValue() ? this.judged.value() : null }),
    computation: ({ empty, now }, former) => (empty ? null : (now ?? former?.value ?? null)),
  });
  readonly judging = computed(() => this.judged.isLoading());
  readonly problem = computed(
    () => problemOf(this.calls.error()) ?? problemOf(this.callResource.error()) ?? this.unjudged(),
  );
  private readonly unjudged = computed(() => {
    const problem = problemOf(this.judged.error());
    return problem && refusedPlaces(problem).length > 0 ? null : problem;
  });

  readonly query = computed(() => writeSimulation({ callCode: this.callCode(), who: this.who(), lines: this.lines() }));
  readonly shareable = computed(() => fitsInLink(this.query()));
  /** The address of this calculation within the product. */
  readonly address = computed(() =>
    this.router.serializeUrl(this.router.createUrlTree(['/simulator'], { queryParams: filled(this.query()) })),
  );

  constructor() {
    const ready = signal(false);
    effect(() => {
      if (this.call() === null || untracked(ready)) return;
      untracked(() => this.fillIn());
      ready.set(true);
    });
    effect(() => {
      const problem = problemOf(this.judged.error());
      if (problem) untracked(() => this.dropRefused(refusedPlaces(problem)));
    });
    effect(() => {
      const query = this.query();
      if (!ready()) return;
      clearTimeout(this.following);
      this.following = setTimeout(() => void this.follow(query), QUIET_MS);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.following));
  }

  choose(callCode: string): void {
    this.chosenCall.set(callCode);
  }

  add(code: string): void {
    this.notices.set([]);
    this.who.update((codes) => (codes.includes(code) ? codes : [...codes, code]));
  }

  remove(code: string): void {
    this.who.update((codes) => codes.filter((other) => other !== code));
  }

  edit(cell: string, text: string): void {
    this.cells.update((cells) => ({ ...cells, [cell]: text }));
  }

  clear(): void {
    this.cells.set({});
    this.notices.set([]);
  }

  /** Once the rows of the call are known, those of the link are filled in. */
  private fillIn(): void {
    const known = new Set(this.themes().flatMap((theme) => theme.indicators.map(({ code }) => code)));
    const { lines, leftOut } = readSimulation(this.opened, known);
    const shown = (reach: number): string => (reach === 0 ? '' : String(reach));
    this.cells.set(
      Object.fromEntries(
        lines.flatMap((line) => [
          [reachCell(line.indicatorCode, 'currentReach'), shown(line.currentReach)],
          [reachCell(line.indicatorCode, 'plannedReach'), shown(line.plannedReach)],
        ]),
      ),
    );
    this.notices.update((notices) => [...leftOutNotices(leftOut), ...notices]);
  }

  private dropRefused(refused: readonly { readonly index: number; readonly detail: string }[]): void {
    if (refused.length === 0) return;
    const gone = new Set(refused.map(({ index }) => index));
    this.who.update((codes) => codes.filter((_, index) => !gone.has(index)));
    this.notices.update((notices) => [...notices, ...refused.map(({ detail }) => detail)]);
  }

  private follow(query: ReturnType<typeof writeSimulation>): Promise<boolean> {
    const queryParams = filled(query);
    return this.router.navigate([], { relativeTo: this.route, queryParams, replaceUrl: true });
  }
}

/** Without the parts that say nothing. */
function filled(query: ReturnType<typeof writeSimulation>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([, text]) => text !== ''));
}
