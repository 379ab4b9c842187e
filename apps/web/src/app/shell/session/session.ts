import { HttpClient, HttpContext } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import type { ChooseCapacity, EnvironmentView, MeView } from '@samenspoor/contracts/identity/me';
import type { SignedOutView } from '@samenspoor/contracts/identity/sign-out';
import type { Permission } from '@samenspoor/domain/access/permissions';
import { firstValueFrom } from 'rxjs';
import { ServerClock } from '../clock/server-clock';
import { ProblemError } from '../http/problem-error';
import { MAY_BE_SIGNED_OUT } from '../http/may-be-signed-out';
import { LEAVE_TO } from './leave';

/** Who is working, in which capacity, and what that allows. Loaded once, before the first route is chosen. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private readonly clock = inject(ServerClock);
  private readonly leaveTo = inject(LEAVE_TO);
  private readonly current = signal<MeView | null>(null);
  private readonly invented = signal(false);

  /** Null when nobody is signed in. */
  readonly me = this.current.asReadonly();
  /** True where invented data is loaded. */
  readonly demo = this.invented.asReadonly();
  readonly permissions = computed<ReadonlySet<Permission>>(() => new Set(this.current()?.permissions));

  /** True for who acts for an organisation, which forms a consortium with organisations. */
  readonly forOrganisation = computed(() => this.current()?.capacity.applicantKind === 'organisation');

  can(permission: Permission): boolean {
    return this.permissions().has(permission);
  }

  /**
   * Asks who is there, and where we are, in one go. Never fails: without an answer nobody is signed in, and the
   * connection notice says the rest.
   */
  async load(): Promise<void> {
    const [me, environment] = await Promise.all([this.ask<MeView>('me'), this.ask<EnvironmentView>('environment')]);
    this.current.set(me);
    this.invented.set((me ?? environment)?.demo ?? false);
    const now = (me ?? environment)?.now;
    if (now !== undefined) this.clock.sync(now);
  }

  /** Works on in another capacity. Everything on the screen belongs to the former one, so the application starts again. */
  async chooseCapacity(capacityId: string): Promise<void> {
    const body: ChooseCapacity = { capacityId };
    await firstValueFrom(this.http.put<MeView>('/api/v1/me/capacity', body));
    this.leaveTo('/');
  }

  /** Ends the session here and at the sign-in provider. Without a server it stays as it is, and the notice says why. */
  async signOut(): Promise<void> {
    try {
      const answer = this.http.post<SignedOutView>('/api/v1/auth/logout', null, { context: quiet() });
      this.leaveTo((await firstValueFrom(answer)).redirectTo);
    } catch (error) {
      if (!(error instanceof ProblemError && error.connectionLost)) this.leaveTo('/');
    }
  }

  /** The server said that the session is over. */
  ended(): void {
    this.current.set(null);
  }

  private ask<Answer>(what: 'me' | 'environment'): Promise<Answer | null> {
    return firstValueFrom(this.http.get<Answer>(`/api/v1/${what}`, { context: quiet() })).catch(() => null);
  }
}

function quiet(): HttpContext {
  return new HttpContext().set(MAY_BE_SIGNED_OUT, true);
}
