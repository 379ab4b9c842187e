import { HttpClient } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ApplicationSummary, ApplicationView } from '@samenspoor/contracts/applications/application';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { planTakeOver, takeOver, takenLines } from '@samenspoor/domain/applications/simulator/take-over';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';
import { APPLICATIONS_URL, ApplicationsApi } from '../applications-api';
import { ownApplication } from '../calls/own-application';
import { SimulationStore } from './simulation-store';

/** What the own local government has for the call, and what taking over does to it. */
export interface Target {
  /** The draft to fill in; null when one has to be started. */
  readonly draft: ApplicationView | null;
  /** What was filed already: then nothing can be taken over. */
  readonly filed: ApplicationSummary | null;
  /** The partnership that the own local government leads and that has the members of the calculation. */
  readonly partnership: OwnPartnership | null;
}

/** Takes a calculation into the application of the own local government, after showing what changes. */
@Injectable()
export class TakeOverStore {
  private readonly api = inject(ApplicationsApi);
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly simulation = inject(SimulationStore);

  readonly target = signal<Target | null>(null);
  readonly problem = signal<Problem | null>(null);
  readonly busy = signal(false);
  /** Codes of filled in rows that the person wants replaced. */
  readonly replace = signal<ReadonlySet<string>>(new Set());

  private readonly themes = computed(() => this.target()?.draft?.call.themes ?? this.simulation.themes());
  /** The rows of the calculation that the application has as well. */
  private readonly lines = computed(() => {
    const known = new Set(this.themes().flatMap((theme) => theme.indicators.map(({ code }) => code)));
    return this.simulation.lines().filter(({ indicatorCode }) => known.has(indicatorCode));
  });
  private readonly present = computed(() => this.target()?.draft?.lines ?? []);
  readonly changes = computed(() => planTakeOver(this.present(), this.lines()));
  readonly result = computed(() => takeOver(this.present(), this.lines(), this.replace()));
  /** What the server would refuse the result for. */
  readonly refusals = computed(() => workOutKpiTable(this.themes(), this.result()).refusals);
  readonly changesNothing = computed(
    () =>
      !this.changes().some(({ effect, indicatorCode }) => effect === 'fills' || this.replaces(effect, indicatorCode)),
  );

  /** Looks up what the own local government has for this call. */
  async prepare(): Promise<void> {
    await this.attempt(async () => {
      this.replace.set(new Set());
      this.target.set(await this.findTarget());
    });
  }

  /** Starts the application when there is none, saves the rows that change and opens the table. */
  async confirm(): Promise<void> {
    const target = this.target();
    if (!target || target.filed) return;
    await this.attempt(async () => {
      const draft = target.draft ?? (await this.start(target));
      this.target.set({ ...target, draft });
      const body = takenLines(draft.lines, this.lines(), this.replace());
      await this.api.save(draft, { group: 'lines', body, sent: {}, cellAt: (pointer) => pointer });
      await this.router.navigate(['/aanvragen', draft.id, 'kpi-tabel']);
    });
  }

  cancel(): void {
    this.target.set(null);
    this.problem.set(null);
  }

  toggle(code: string): void {
    this.replace.update(
      (codes) => new Set(codes.has(code) ? [...codes].filter((other) => other !== code) : [...codes, code]),
    );
  }

  private replaces(effect: string, code: string): boolean {
    return effect === 'replaces' && this.replace().has(code);
  }

  private start({ partnership }: Target): Promise<ApplicationView> {
    const callCode = this.simulation.callCode();
    return this.api.start({ callCode, ...(partnership ? { partnershipId: partnership.id } : {}) });
  }

  private async findTarget(): Promise<Target> {
    const callCode = this.simulation.callCode();
    const url = `${APPLICATIONS_URL}?callCode=${encodeURIComponent(callCode)}`;
    const { items } = await firstValueFrom(this.http.get<Page<ApplicationSummary>>(url));
    const own = ownApplication(items, callCode, this.session.me()?.capacity.organisationName ?? '');
    if (!own || own.byPartner) return { draft: null, filed: null, partnership: await this.ledPartnership() };
    if (own.summary.state !== 'draft') return { draft: null, filed: own.summary, partnership: null };
    return { draft: await this.api.read(own.summary.id), filed: null, partnership: null };
  }

  /** The own partnership with exactly the members of the calculation, when the own local government leads it. */
  private async ledPartnership(): Promise<OwnPartnership | null> {
    const wanted = (this.simulation.answer()?.members ?? []).map(({ id }) => id);
    if (wanted.length < 2) return null;
    const { items } = await firstValueFrom(this.http.get<Page<OwnPartnership>>('/api/v1/partnerships'));
    const fits = ({ members }: OwnPartnership): boolean =>
      members.length === wanted.length && members.every(({ localGovernmentId }) => wanted.includes(localGovernmentId));
    return items.find((partnership) => partnership.ownLead && fits(partnership)) ?? null;
  }

  /** What was shown may have changed meanwhile: after a refusal it is looked up again. */
  private async attempt(act: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await act();
    } catch (error) {
      const problem = problemOf(error);
      this.problem.set(problem);
      if (problem && [409, 412].includes(problem.status)) this.target.set(await this.findTarget().catch(() => null));
    } finally {
      this.busy.set(false);
    }
  }
}
