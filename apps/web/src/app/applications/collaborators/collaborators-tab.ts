import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type {
  CollaboratorAccess,
  CollaboratorView,
  CollaboratorsView,
  InviteCollaborator,
} from '@samenspoor/contracts/applications/collaborators';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { ShortDayPipe } from '@samenspoor/ui/format/pipes';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { type Observable, firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';
import { applicationUrl } from '../applications-api';
import { OpenApplication } from '../open-application';
import { partnershipWords } from '../partnerships/partnership-words';
import { InviteForm } from './invite-form';

const ACCESS_TITLES: Readonly<Record<CollaboratorAccess, string>> = { read: 'Leest mee', write: 'Werkt mee' };

/** Who of the own organisation works on this application, and inviting a colleague to it. */
@Component({
  selector: 'app-collaborators-tab',
  imports: [InviteForm, MatButton, ProblemAlert, ShortDayPipe, Skeleton, StateChip],
  templateUrl: './collaborators-tab.html',
  styles: `
    .done {
      color: var(--ss-tone-success);
    }

    .done:empty {
      margin: 0;
    }
  `,
})
export class CollaboratorsTab {
  private readonly http = inject(HttpClient);
  private readonly confirm = inject(Confirm);
  private readonly open = inject(OpenApplication);
  private readonly url = computed(() => {
    const id = this.open.view()?.id;
    return id === undefined ? undefined : `${applicationUrl(id)}/collaborators`;
  });
  private readonly resource = httpResource<CollaboratorsView>(() => this.url());
  private readonly failed = signal<Problem | null>(null);
  protected readonly people = linkedSignal<CollaboratorsView | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly problem = computed(() => this.failed() ?? problemOf(this.resource.error()));
  protected readonly invitation = signal<Problem | null>(null);
  /** Goes up with every invitation: the form starts anew. */
  protected readonly invited = signal(0);
  protected readonly busy = signal(false);
  /** What the last act did. */
  protected readonly done = signal('');
  protected readonly own = partnershipWords(inject(Session).forOrganisation()).own.toLowerCase();
  protected readonly titles = ACCESS_TITLES;

  protected async invite(invitation: InviteCollaborator): Promise<void> {
    const before = new Set(this.people()?.items.map(({ id }) => id));
    this.invitation.set(await this.act((url) => this.http.post<CollaboratorsView>(url, invitation)));
    if (this.invitation() !== null) return;
    this.invited.update((times) => times + 1);
    const fresh = this.people()?.items.find(({ id }) => !before.has(id));
    if (fresh) this.done.set(`${nameOf(fresh)} is uitgenodigd, en krijgt een mail.`);
  }

  protected async turn(person: CollaboratorView): Promise<void> {
    const { id, access, version } = person;
    const body = { access: access === 'read' ? 'write' : 'read' };
    this.failed.set(await this.act((url) => this.http.patch<CollaboratorsView>(`${url}/${id}`, body, known(version))));
    if (this.failed() !== null) return;
    this.done.set(`${nameOf(person)} kan nu ${access === 'read' ? 'lezen en bewerken' : 'alleen nog lezen'}.`);
  }

  protected async stop(person: CollaboratorView): Promise<void> {
    const { id, version } = person;
    const sure = await this.confirm.ask({
      title: 'Uitnodiging stoppen?',
      text: `${nameOf(person)} kan deze aanvraag daarna niet meer zien of bewerken.`,
      confirm: 'Stop de uitnodiging',
    });
    const end = (url: string) => this.http.post<CollaboratorsView>(`${url}/${id}/stop`, null, known(version));
    if (!sure) return;
    this.failed.set(await this.act(end));
    if (this.failed() === null) this.done.set(`De uitnodiging van ${nameOf(person)} is gestopt.`);
  }

  private async act(request: (url: string) => Observable<CollaboratorsView>): Promise<Problem | null> {
    const url = this.url();
    if (url === undefined || this.busy()) return null;
    this.busy.set(true);
    this.done.set('');
    try {
      this.people.set(await firstValueFrom(request(url)));
      return null;
    } catch (error) {
      const problem = problemOf(error);
      if (problem?.code === 'stale_version') this.resource.reload();
      return problem;
    } finally {
      this.busy.set(false);
    }
  }
}

const nameOf = ({ name, email }: CollaboratorView): string => name ?? email;

/** The version of an invitation that the person acts on. */
const known = (version: number) => ({ headers: { 'If-Match': `"${version}"` } });
