import { httpResource } from '@angular/common/http';
import { Injectable, computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import type { CorrespondenceSummary } from '@samenspoor/contracts/correspondence/correction';
import type { CorrespondenceChanged } from '@samenspoor/contracts/correspondence/correspondence-events';
import type { AddedTab } from '../../shell/file/file-additions';
import { LiveFeed } from '../../shell/live/live-feed';
import { Session } from '../../shell/session/session';

/** What is asked, answered and written about the file on the screen: its tabs with their counts, and its news. */
@Injectable()
export class FileTalk {
  private readonly session = inject(Session);
  private readonly feed = inject(LiveFeed);
  private readonly followed = signal<string | null>(null);
  private readonly heard = signal(0);
  private readonly changed = signal(0);

  /** The file on the screen. */
  readonly id = this.followed.asReadonly();
  /** Goes up with every news: what shows the talk reads it again. */
  readonly news = this.heard.asReadonly();
  readonly changes = this.changed.asReadonly();

  private readonly summary = httpResource<CorrespondenceSummary>(() => {
    const id = this.followed();
    this.heard();
    return id === null ? undefined : `/api/v1/applications/${id}/correspondence`;
  });
  /** The last known of the file on the screen: it doesn't flicker while it is read again. */
  readonly current = linkedSignal<
    { readonly id: string | null; readonly found: CorrespondenceSummary | null },
    CorrespondenceSummary | null
  >({
    source: () => ({ id: this.followed(), found: this.summary.hasValue() ? this.summary.value() : null }),
    computation: ({ id, found }, previous) => found ?? (previous?.source.id === id ? previous.value : null),
  });
  readonly isMinistry = computed(() => this.session.can('assessment:read'));
  /** Where the pages of this file are, for this person. */
  readonly base = computed(() => `/${this.isMinistry() ? 'dossiers' : 'aanvragen'}/${this.followed() ?? ''}`);
  readonly requestable = computed(() => this.current()?.requestable ?? false);

  readonly tabs = computed((): readonly AddedTab[] => {
    const summary = this.current();
    if (this.followed() === null) return [];
    const asked = summary !== null && summary.corrections > 0;
    return [
      ...(asked ? [counted('Verbeteringen', 'verbeteringen', summary.waitingCorrections)] : []),
      counted('Berichten', 'berichten', summary?.unreadMessages ?? 0),
    ];
  });

  constructor() {
    effect(() => {
      const id = this.followed();
      untracked(() => this.listen(id));
    });
  }

  follow(id: string | null): void {
    if (id !== this.followed()) this.changed.set(0);
    this.followed.set(id);
  }

  /** Something was asked, answered or written on this screen. */
  renew(): void {
    this.heard.update((times) => times + 1);
  }

  /** The content of the file itself changed too. */
  renewFile(): void {
    this.renew();
    this.changed.update((times) => times + 1);
  }

  private listen(id: string | null): void {
    if (id === null) return this.feed.stop();
    const again = (): void => this.renew();
    this.feed.follow<CorrespondenceChanged>(`correspondence:${id}`, again, again);
  }
}

const counted = (label: string, path: string, count: number): AddedTab =>
  count === 0 ? { label, path } : { label, path, count };
