import { HttpClient, httpResource } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import type {
  InviteMember,
  LeavePartnership,
  LeavePreview,
  PartnershipDetail,
} from '@samenspoor/contracts/applications/partnership';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { type Observable, firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';

export const PARTNERSHIPS_URL = '/api/v1/partnerships';

/** The partnership that is shown, and everything a person can do with it. Each page has its own. */
@Injectable()
export class PartnershipStore {
  private readonly http = inject(HttpClient);
  private readonly id = signal<string | undefined>(undefined);
  private readonly url = computed(() => `${PARTNERSHIPS_URL}/${encodeURIComponent(this.id() ?? '')}`);
  private readonly detail = httpResource<PartnershipDetail>(() => (this.id() === undefined ? undefined : this.url()));

  readonly view = computed(() => (this.detail.hasValue() ? this.detail.value() : null));
  readonly loadError = computed(() => this.detail.error());
  readonly loadProblem = computed(() => problemOf(this.detail.error()));
  /** Why the last act was refused. */
  readonly refused = signal<Problem | null>(null);
  readonly busy = signal(false);

  open(id: string): void {
    this.id.set(id);
  }

  consent(memberId: string): Promise<boolean> {
    return this.act((url) => this.http.post<PartnershipDetail>(`${url}/members/${memberId}/consent`, null));
  }

  /** Afterwards the partnership isn't theirs to see any more. */
  decline(memberId: string, reason: string): Promise<boolean> {
    return this.act((url) => this.http.post<null>(`${url}/members/${memberId}/decline`, { reason }));
  }

  withdraw(memberId: string): Promise<boolean> {
    return this.act((url) => this.http.post<PartnershipDetail>(`${url}/members/${memberId}/withdraw`, null));
  }

  invite(body: InviteMember): Promise<boolean> {
    return this.act((url) => this.http.post<PartnershipDetail>(`${url}/members`, body));
  }

  leave(memberId: string, body: LeavePartnership): Promise<boolean> {
    return this.act((url) => this.http.post<PartnershipDetail>(`${url}/members/${memberId}/leave`, body));
  }

  handOver(localGovernmentId: string): Promise<boolean> {
    return this.act((url) => this.http.post<PartnershipDetail>(`${url}/lead`, { localGovernmentId }));
  }

  rename(name: string, version: number): Promise<boolean> {
    const headers = { 'If-Match': `"${version}"` };
    return this.act((url) => this.http.patch<PartnershipDetail>(url, { name }, { headers }));
  }

  /** What leaving on this day does; null when it can't be foreseen, with the reason in `refused`. */
  async foresee(memberId: string, lastDay: string): Promise<LeavePreview | null> {
    this.refused.set(null);
    try {
      const params = { lastDay };
      return await firstValueFrom(
        this.http.get<LeavePreview>(`${this.url()}/members/${memberId}/leave-preview`, { params }),
      );
    } catch (error) {
      this.refused.set(problemOf(error));
      return null;
    }
  }

  /** Does one thing at a time; true when it was done. The page then shows what the server answered. */
  private async act(request: (url: string) => Observable<PartnershipDetail | null>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.refused.set(null);
    try {
      const answer = await firstValueFrom(request(this.url()));
      if (answer) this.detail.set(answer);
      return true;
    } catch (error) {
      this.refused.set(problemOf(error));
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
