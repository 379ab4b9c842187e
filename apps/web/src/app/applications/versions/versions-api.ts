import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { RestoredVersion, VersionView } from '@samenspoor/contracts/applications/versions';
import { firstValueFrom } from 'rxjs';
import { applicationUrl } from '../applications-api';

/** Where the versions of an application live on the server. */
export const versionsUrl = (id: string): string => `${applicationUrl(id)}/versions`;

/** The requests about versions; each failure is a `ProblemError`. */
@Injectable({ providedIn: 'root' })
export class VersionsApi {
  private readonly http = inject(HttpClient);

  read(id: string, version: number): Promise<VersionView> {
    return firstValueFrom(this.http.get<VersionView>(`${versionsUrl(id)}/${version}`));
  }

  /** Puts a version back on the version the screen knows. Refusals: `stale_version` (412), `already_submitted` (409). */
  restore(id: string, version: number, known: number): Promise<RestoredVersion> {
    const options = { headers: { 'If-Match': `"${known}"` } };
    return firstValueFrom(this.http.post<RestoredVersion>(`${versionsUrl(id)}/${version}/restore`, null, options));
  }
}
