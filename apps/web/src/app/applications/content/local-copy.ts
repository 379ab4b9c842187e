import { InjectionToken, inject } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import type { KeptEdit } from './draft-content';

/** Where unsaved typing is kept on this machine; null where the browser has no such place. */
export const LOCAL_STORAGE = new InjectionToken<Storage | null>('storage of the browser', {
  providedIn: 'root',
  factory: () => {
    try {
      return inject(DOCUMENT).defaultView?.localStorage ?? null;
    } catch {
      return null; // reading the property itself throws where cookies are blocked
    }
  },
});

/** What was typed in one application by one person and didn't reach the server yet. Empty as soon as all is saved. */
export class LocalCopy {
  private readonly key: string;

  constructor(
    private readonly storage: Storage | null,
    personId: string,
    applicationId: string,
  ) {
    this.key = `samenspoor.aanvraag.${personId}.${applicationId}`;
  }

  /** Keeps these and only these. A full or blocked storage is no reason to stop somebody from typing. */
  keep(edits: Readonly<Record<string, KeptEdit>>): void {
    try {
      if (Object.keys(edits).length === 0) this.storage?.removeItem(this.key);
      else this.storage?.setItem(this.key, JSON.stringify(edits));
    } catch {
      return;
    }
  }

  read(): Readonly<Record<string, KeptEdit>> {
    try {
      const found = JSON.parse(this.storage?.getItem(this.key) ?? '{}') as unknown;
      return isKept(found) ? found : {};
    } catch {
      return {};
    }
  }
}

function isKept(found: unknown): found is Readonly<Record<string, KeptEdit>> {
  if (typeof found !== 'object' || found === null) return false;
  return Object.values(found).every(
    (edit: unknown) =>
      typeof edit === 'object' &&
      edit !== null &&
      typeof (edit as Partial<KeptEdit>).text === 'string' &&
      typeof (edit as Partial<KeptEdit>).base === 'string',
  );
}
