import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  ApplicationView,
  ChangeApplication,
  SavedView,
  StartApplication,
} from '@samenspoor/contracts/applications/application';
import type { CreatePartnership, OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import type { ConfirmSignOff, SendBackSignOff, WithdrawApplication } from '@samenspoor/contracts/applications/sign-off';
import { firstValueFrom } from 'rxjs';
import type { SaveRequest } from './saving/save-request';
import { withSaved } from './saving/with-saved';

export const APPLICATIONS_URL = '/api/v1/applications';

/** Where one application lives on the server. */
export const applicationUrl = (id: string): string => `${APPLICATIONS_URL}/${encodeURIComponent(id)}`;

/** The requests that change something; each failure is a `ProblemError`. */
@Injectable({ providedIn: 'root' })
export class ApplicationsApi {
  private readonly http = inject(HttpClient);

  start(body: StartApplication): Promise<ApplicationView> {
    return firstValueFrom(this.http.post<ApplicationView>(APPLICATIONS_URL, body));
  }

  createPartnership(body: CreatePartnership): Promise<OwnPartnership> {
    return firstValueFrom(this.http.post<OwnPartnership>('/api/v1/partnerships', body));
  }

  read(id: string): Promise<ApplicationView> {
    return firstValueFrom(this.http.get<ApplicationView>(applicationUrl(id)));
  }

  /**
   * Saves one group of fields on the version the screen knows, and answers the application with them. Refusals: those of
   * the fields, `stale_version` (412).
   */
  save(known: ApplicationView, request: SaveRequest): Promise<ApplicationView> {
    const url = applicationUrl(known.id);
    const headers = ifMatch(known.version);
    if (request.group === 'details') return this.saveDetails(known, request.body);
    if (request.group === 'lines')
      return firstValueFrom(this.http.patch<ApplicationView>(`${url}/lines`, request.body, { headers }));
    return firstValueFrom(this.http.put<ApplicationView>(`${url}/ranking`, request.body, { headers }));
  }

  /** Typing asks for a short answer; the whole is only read when somebody else saved too. */
  private async saveDetails(known: ApplicationView, body: ChangeApplication): Promise<ApplicationView> {
    const headers = { ...ifMatch(known.version), Prefer: 'return=minimal' };
    const request = this.http.patch<SavedView | ApplicationView>(applicationUrl(known.id), body, { headers });
    const answer = await firstValueFrom(request);
    if (!('saved' in answer)) return answer;
    return withSaved(known, answer) ?? this.read(known.id);
  }

  /** Refusals: everything `judgeSubmission` says, `already_submitted` (409), `stale_version` (412). */
  submit(id: string, version: number): Promise<ApplicationView> {
    const options = { headers: ifMatch(version) };
    return firstValueFrom(this.http.post<ApplicationView>(`${applicationUrl(id)}/submit`, null, options));
  }

  /** Asks the signatories. Refusals: all that is missing, `action_not_allowed` (409) while they are asked already. */
  requestSignOff(id: string): Promise<ApplicationView> {
    return firstValueFrom(this.http.post<ApplicationView>(`${applicationUrl(id)}/sign-off`, null));
  }

  /** The signatory confirms this version. Refusals: `agreement_required`, `stale_version` (412). */
  confirmSignOff(id: string, version: number, body: ConfirmSignOff): Promise<ApplicationView> {
    const options = { headers: ifMatch(version) };
    return firstValueFrom(this.http.post<ApplicationView>(`${applicationUrl(id)}/sign-off/confirm`, body, options));
  }

  /** The signatory sends it back. Refusals: `remark_required`, `stale_version` (412). */
  sendBack(id: string, version: number, body: SendBackSignOff): Promise<ApplicationView> {
    const options = { headers: ifMatch(version) };
    return firstValueFrom(this.http.post<ApplicationView>(`${applicationUrl(id)}/sign-off/send-back`, body, options));
  }

  /** Takes back what was filed. Refusals: `reason_required`, `action_not_allowed` (409), `stale_version` (412). */
  withdraw(id: string, version: number, body: WithdrawApplication): Promise<ApplicationView> {
    const options = { headers: ifMatch(version) };
    return firstValueFrom(this.http.post<ApplicationView>(`${applicationUrl(id)}/withdraw`, body, options));
  }
}

const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });
