import { HttpClient, HttpEventType, HttpResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { TakeOverWorkbook, WorkbookUploadView } from '@samenspoor/contracts/applications/workbook';
import { filter, firstValueFrom, map, tap } from 'rxjs';
import { applicationUrl } from '../applications-api';

const JSON_NOT = { 'Content-Type': 'application/octet-stream' };

/** The address of the workbook of an application, to download. */
export const workbookUrl = (id: string): string => `${applicationUrl(id)}/workbook.xlsx`;

/** The address of the workbooks that were uploaded. */
export const uploadsUrl = (id: string): string => `${applicationUrl(id)}/uploads`;

/** Workbooks of an application; each failure is a `ProblemError`. */
@Injectable({ providedIn: 'root' })
export class WorkbookApi {
  private readonly http = inject(HttpClient);

  /** Sends a file as it is; `progress` hears which part of it is under way, from 0 to 1. */
  upload(id: string, file: File, progress: (part: number) => void): Promise<WorkbookUploadView> {
    const params = { fileName: file.name };
    const events = this.http.post<WorkbookUploadView>(uploadsUrl(id), file, {
      params,
      headers: JSON_NOT,
      reportProgress: true,
      observe: 'events',
    });
    return firstValueFrom(
      events.pipe(
        tap((event) => {
          if (event.type === HttpEventType.UploadProgress) progress(event.loaded / (event.total ?? file.size));
        }),
        filter((event) => event instanceof HttpResponse),
        map((response) => response.body as WorkbookUploadView),
      ),
    );
  }

  /** One that was uploaded before. */
  read(id: string, uploadId: string): Promise<WorkbookUploadView> {
    return firstValueFrom(this.http.get<WorkbookUploadView>(`${uploadsUrl(id)}/${uploadId}`));
  }

  /** Refusals: `stale_version` (412) when the application was changed there since it was looked at. */
  takeOver(id: string, { id: uploadId, draftVersion }: WorkbookUploadView, choice: TakeOverWorkbook) {
    const headers = { 'If-Match': `"${draftVersion}"` };
    const url = `${uploadsUrl(id)}/${uploadId}/take-over`;
    return firstValueFrom(this.http.post<WorkbookUploadView>(url, choice, { headers }));
  }

  discard(id: string, uploadId: string): Promise<WorkbookUploadView> {
    return firstValueFrom(this.http.post<WorkbookUploadView>(`${uploadsUrl(id)}/${uploadId}/discard`, {}));
  }
}
