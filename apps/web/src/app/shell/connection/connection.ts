import { DOCUMENT } from '@angular/common';
import { Injectable, inject, signal } from '@angular/core';

/** Whether the server can be reached: told by the browser and by what requests met. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly broken = signal(false);
  readonly lost = this.broken.asReadonly();

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    window?.addEventListener('offline', () => this.failed());
    window?.addEventListener('online', () => this.restored());
  }

  failed(): void {
    this.broken.set(true);
  }

  restored(): void {
    this.broken.set(false);
  }
}
