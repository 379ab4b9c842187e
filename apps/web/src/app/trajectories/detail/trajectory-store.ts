import { HttpClient, HttpHeaders, httpResource } from '@angular/common/http';
import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type {
  ChangeTrajectory,
  ExpertView,
  LogContact,
  TrajectoryView,
} from '@samenspoor/contracts/trajectories/trajectory';
import type { TrajectoryAction } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { type Observable, firstValueFrom } from 'rxjs';
import { pagedList } from '../../shell/http/paged-list';
import { problemOf } from '../../shell/http/problem-error';

/** One trajectory: what it is now, who may do what, and its history. */
@Injectable()
export class TrajectoryStore {
  private readonly http = inject(HttpClient);
  private readonly id = signal<string | null>(null);
  private readonly loaded = httpResource<TrajectoryView>(() => this.address(''));

  readonly current = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  readonly problem = computed(() => problemOf(this.loaded.error()));
  readonly timeline = pagedList<TimelineEntry>(() => this.address('/timeline'));
  readonly experts = httpResource<Page<ExpertView>>(() => (this.can('assign') ? this.address('/experts') : undefined));

  open(id: string): void {
    this.id.set(id);
  }

  can(action: TrajectoryAction): boolean {
    return this.current()?.actions.some((offered) => offered.action === action) ?? false;
  }

  /** Changes the trajectory if it is still as shown; answers the problem when refused, null when done. */
  change(body: ChangeTrajectory): Promise<Problem | null> {
    const headers = new HttpHeaders({ 'If-Match': `"${this.current()?.version ?? 0}"` });
    return this.send(this.http.patch<TrajectoryView>(`${this.address('')}`, body, { headers }));
  }

  logContact(body: LogContact): Promise<Problem | null> {
    return this.send(this.http.post<TrajectoryView>(`${this.address('/contacts')}`, body));
  }

  /** Takes the trajectory as somebody else left it. */
  reload(): void {
    this.loaded.reload();
    this.timeline.reload();
  }

  private async send(request: Observable<TrajectoryView>): Promise<Problem | null> {
    try {
      this.current.set(await firstValueFrom(request));
      this.timeline.reload();
      return null;
    } catch (error) {
      return problemOf(error);
    }
  }

  private address(part: string): string | undefined {
    const id = this.id();
    return id === null ? undefined : `/api/v1/trajectories/${id}${part}`;
  }
}
