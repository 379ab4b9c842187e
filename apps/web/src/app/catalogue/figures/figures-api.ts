import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { FigureUploadView, TakeOverFigures, UploadFigures } from '@samenspoor/contracts/catalogue/figures';
import { firstValueFrom } from 'rxjs';

const UPLOADS = '/api/v1/figures/uploads';

/** Writes of official figures. */
@Injectable({ providedIn: 'root' })
export class FiguresApi {
  private readonly http = inject(HttpClient);

  /** Sends a file as it is; the server looks at its content, whatever its type says. */
  upload(file: File, { kind, year, source, fileName }: UploadFigures): Promise<FigureUploadView> {
    const params = { kind, year, source, fileName };
    const headers = { 'Content-Type': 'application/octet-stream' };
    return firstValueFrom(this.http.post<FigureUploadView>(UPLOADS, file, { params, headers }));
  }

  takeOver(id: string, choice: TakeOverFigures): Promise<FigureUploadView> {
    return firstValueFrom(this.http.post<FigureUploadView>(`${UPLOADS}/${id}/take-over`, choice));
  }

  discard(id: string): Promise<FigureUploadView> {
    return firstValueFrom(this.http.post<FigureUploadView>(`${UPLOADS}/${id}/discard`, {}));
  }
}
