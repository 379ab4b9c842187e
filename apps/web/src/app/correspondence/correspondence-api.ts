import { repeatable } from '../shell/http/idempotency-interceptor';
import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  AnswerCorrection,
  CorrectionsView,
  RequestCorrection,
  SettleCorrection,
} from '@samenspoor/contracts/correspondence/correction';
import type { MessageView, SendMessage } from '@samenspoor/contracts/correspondence/message';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { firstValueFrom } from 'rxjs';

const API = '/api/v1';

/** Everything that is written about a file. Failures are `ProblemError`s. */
@Injectable({ providedIn: 'root' })
export class CorrespondenceApi {
  private readonly http = inject(HttpClient);

  ask(applicationId: string, body: RequestCorrection): Promise<CorrectionsView> {
    const url = `${API}/applications/${applicationId}/corrections`;
    return firstValueFrom(this.http.post<CorrectionsView>(url, body));
  }

  answer(id: string, body: AnswerCorrection): Promise<CorrectionsView> {
    return firstValueFrom(this.http.post<CorrectionsView>(`${API}/corrections/${id}/answer`, body));
  }

  settle(id: string, body: SettleCorrection): Promise<CorrectionsView> {
    return firstValueFrom(this.http.post<CorrectionsView>(`${API}/corrections/${id}/settlement`, body));
  }

  send(applicationId: string, body: SendMessage): Promise<Page<MessageView>> {
    return firstValueFrom(this.http.post<Page<MessageView>>(`${API}/applications/${applicationId}/messages`, body));
  }

  change(id: string, text: string): Promise<Page<MessageView>> {
    return firstValueFrom(this.http.patch<Page<MessageView>>(`${API}/messages/${id}`, { text }));
  }

  withdraw(id: string): Promise<Page<MessageView>> {
    return firstValueFrom(this.http.post<Page<MessageView>>(`${API}/messages/${id}/withdrawal`, null));
  }

  async markRead(applicationId: string, messageId: string): Promise<void> {
    await firstValueFrom(
      this.http.post<null>(`${API}/applications/${applicationId}/messages/${messageId}/reading`, null, {
        context: repeatable(),
      }),
    );
  }
}
