import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  CallExtensionView,
  ChangeCall,
  CreateCall,
  GrantExtension,
  ManagedCall,
  PublishCall,
} from '@samenspoor/contracts/calls/managed-call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { firstValueFrom } from 'rxjs';

const CALLS = '/api/v1/calls';

/** The address of a call. */
export const callUrl = (code: string): string => `${CALLS}/${encodeURIComponent(code)}`;

/** Writes of calls by officials. `version`: the one that the person saw. */
@Injectable({ providedIn: 'root' })
export class CallsApi {
  private readonly http = inject(HttpClient);

  create(body: CreateCall): Promise<ManagedCall> {
    return firstValueFrom(this.http.post<ManagedCall>(CALLS, body));
  }

  change(code: string, version: number, body: ChangeCall): Promise<ManagedCall> {
    return firstValueFrom(this.http.patch<ManagedCall>(callUrl(code), body, seen(version)));
  }

  publish(code: string, version: number, body: PublishCall): Promise<ManagedCall> {
    return firstValueFrom(this.http.post<ManagedCall>(`${callUrl(code)}/publish`, body, seen(version)));
  }

  unschedule(code: string, version: number): Promise<ManagedCall> {
    return firstValueFrom(this.http.post<ManagedCall>(`${callUrl(code)}/unschedule`, {}, seen(version)));
  }

  cancel(code: string, version: number, reason: string): Promise<ManagedCall> {
    return firstValueFrom(this.http.post<ManagedCall>(`${callUrl(code)}/cancel`, { reason }, seen(version)));
  }

  extend(code: string, body: GrantExtension): Promise<Page<CallExtensionView>> {
    return firstValueFrom(this.http.post<Page<CallExtensionView>>(`${callUrl(code)}/extensions`, body));
  }

  withdrawExtension(code: string, id: string): Promise<Page<CallExtensionView>> {
    return firstValueFrom(this.http.post<Page<CallExtensionView>>(`${callUrl(code)}/extensions/${id}/withdraw`, {}));
  }
}

const seen = (version: number) => ({ headers: { 'If-Match': `"${version}"` } });
