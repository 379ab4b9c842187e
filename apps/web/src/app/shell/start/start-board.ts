import { Injectable, inject } from '@angular/core';

/**
 * What the panels of the start page still ask the server. The page shows its panels together once each knows what it
 * has to say, so that none that comes later pushes another down.
 */
@Injectable()
export class StartBoard {
  private readonly panels: (() => boolean)[] = [];

  /** Adds a panel. */
  add(settled: () => boolean): void {
    this.panels.push(settled);
  }

  /** True when nothing is asked any more, also when an answer failed. */
  settled(): boolean {
    return this.panels.every((settled) => settled());
  }
}

/**
 * For the constructor of a panel: lets the start page wait for it.
 * @param settled reads signals: true once the panel has its answer, or knows that none comes
 */
export function awaitedAtStart(settled: () => boolean): void {
  inject(StartBoard, { optional: true })?.add(settled);
}
