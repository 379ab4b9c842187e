import { Injectable, inject } from '@angular/core';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import { KeptTyping } from '../../shell/saving/kept-typing';

type Section = keyof ProgrammeContent;
type Content = Partial<ProgrammeContent>;

/** A section that isn't on the server yet: as it stands here, and as it stood there when it was changed. */
type Kept = Readonly<Partial<Record<Section, { readonly before: unknown; readonly now: unknown }>>>;

/** Sections of a draft that wait to be saved, kept in this window for when the session ends before that. */
@Injectable({ providedIn: 'root' })
export class KeptSections {
  private readonly typing = inject(KeptTyping);

  /** Keeps these sections of a version and no others. */
  keep(version: string, waiting: ReadonlySet<Section>, stored: Content, content: Content): void {
    if (waiting.size === 0) return this.typing.forget(nameOf(version));
    const sections = [...waiting].map((name) => [name, { before: stored[name], now: content[name] }] as const);
    this.typing.keep(nameOf(version), Object.fromEntries(sections));
  }

  /** What was kept of a version, where nobody saved the same section since. */
  recall(version: string, stored: Content): Content {
    const kept = this.typing.recall<Kept>(nameOf(version)) ?? {};
    const own = Object.entries(kept).filter(([name, { before }]) => same(before, stored[name as Section]));
    return Object.fromEntries(own.map(([name, { now }]) => [name, now]));
  }
}

const nameOf = (version: string): string => `programma.${version}`;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
