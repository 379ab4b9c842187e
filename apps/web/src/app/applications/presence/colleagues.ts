import { DOCUMENT } from '@angular/common';
import { HttpClient } from '@angular/common/http';
import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  type ApplicationLiveEvent,
  type PresenceView,
  type PresentWindow,
  type SayPresent,
  applicationTopic,
} from '@samenspoor/contracts/applications/application-live';
import { firstValueFrom } from 'rxjs';
import { repeatable } from '../../shell/http/idempotency-interceptor';
import { LiveFeed } from '../../shell/live/live-feed';
import { WINDOW_ID } from '../../shell/live/window-id';
import { Session } from '../../shell/session/session';
import { isNotFound } from '../../shell/http/problem-error';
import { applicationUrl } from '../applications-api';
import { DraftSaving } from '../draft-saving';
import { type SavedNews, newsOf } from './saved-news';

/** Milliseconds between two signs of life: with a stream that tells the news, and without. */
const BEAT = 25_000;
const BEAT_ALONE = 10_000;
/** After a change of part or field, so that tabbing through a form doesn't tell each step. */
const SETTLES_AFTER = 600;

const FIELD_ID = 'veld-';

/** Who else is at work in the application on the screen, and what they save. Says the same of this window. */
@Injectable()
export class Colleagues {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly feed = inject(LiveFeed);
  private readonly saving = inject(DraftSaving);
  private readonly windowId = inject(WINDOW_ID);
  private readonly session = inject(Session);
  private readonly personId = this.session.me()?.person.id ?? '';
  private readonly windows = signal<readonly PresentWindow[]>([]);
  private readonly told = signal<SavedNews | null>(null);
  private id: string | null = null;
  private beat: ReturnType<typeof setTimeout> | undefined;
  private said = '';

  /** Colleagues, each once: where they were seen last. */
  readonly others = computed<readonly PresentWindow[]>(() => {
    const people = this.windows().filter(({ personId }) => personId !== this.personId);
    return people.filter(
      ({ personId }, place) => people.findLastIndex((other) => other.personId === personId) === place,
    );
  });
  /** The same person has it open in another window. */
  readonly elsewhere = computed(() => this.windows().some(({ personId }) => personId === this.personId));
  /** What a colleague saved last. */
  readonly news = this.told.asReadonly();

  constructor() {
    const moved = (): void => this.beatIn(SETTLES_AFTER);
    const seen = (): void => void (this.document.visibilityState === 'visible' && this.beatIn(0));
    this.document.addEventListener('focusin', moved);
    this.document.addEventListener('focusout', moved);
    this.document.addEventListener('visibilitychange', seen);
    const gone = (): void => this.farewell();
    this.document.defaultView?.addEventListener('pagehide', gone);
    const routed = this.router.events.subscribe(moved);
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('focusin', moved);
      this.document.removeEventListener('focusout', moved);
      this.document.removeEventListener('visibilitychange', seen);
      this.document.defaultView?.removeEventListener('pagehide', gone);
      routed.unsubscribe();
      this.stop();
    });
  }

  /** Begins to follow an application that this person works on. */
  start(id: string): void {
    if (this.id === id) return;
    this.stop();
    this.id = id;
    const look = (): void => this.beatIn(0, true);
    this.feed.follow<ApplicationLiveEvent>(applicationTopic(id), (event) => this.hear(event), look);
    this.beatIn(0, true);
  }

  stop(): void {
    clearTimeout(this.beat);
    this.feed.stop();
    this.windows.set([]);
    if (this.id !== null) void this.say(this.id, { windowId: this.windowId, leaving: true }).catch(() => undefined);
    this.id = null;
    this.said = '';
  }

  /** The window closes or loads anew: a request that outlives it, as others would see it for a minute longer. */
  private farewell(): void {
    if (this.id === null) return;
    const body: SayPresent = { windowId: this.windowId, leaving: true };
    const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': this.session.me()?.csrfToken ?? '' };
    const request = { method: 'POST', keepalive: true, headers, body: JSON.stringify(body) };
    this.said = '';
    void this.document.defaultView?.fetch(`${applicationUrl(this.id)}/presence`, request).catch(() => undefined);
  }

  private hear(event: ApplicationLiveEvent): void {
    if (event.type === 'presence') this.take(event.people);
    else {
      if (event.by.personId !== this.personId) this.told.set(newsOf(event));
      this.saving.heard(event);
    }
  }

  private take(people: readonly PresentWindow[]): void {
    this.windows.set(people.filter(({ windowId }) => windowId !== this.windowId));
  }

  /** Says that this window is there, after a while; at once only when it has something new to say, or has to look. */
  private beatIn(milliseconds: number, always = false): void {
    if (this.id === null || (!always && this.said === this.place())) return;
    clearTimeout(this.beat);
    this.beat = setTimeout(() => void this.beatNow(), milliseconds);
  }

  private async beatNow(): Promise<void> {
    const { id } = this;
    if (id === null || this.document.visibilityState === 'hidden') return;
    this.said = this.place();
    const [part = null, field = null] = this.said.split(' ').map((text) => (text === '' ? null : text));
    try {
      const { people, version } = await this.say(id, { windowId: this.windowId, part, field });
      if (this.id !== id) return;
      this.take(people);
      void this.saving.catchUp(version);
    } catch (error) {
      if (isNotFound(error)) this.id = null;
    }
    if (this.id === id) this.beatIn(this.feed.connected() ? BEAT : BEAT_ALONE, true);
  }

  private say(id: string, body: SayPresent): Promise<PresenceView> {
    return firstValueFrom(
      this.http.post<PresenceView>(`${applicationUrl(id)}/presence`, body, { context: repeatable() }),
    );
  }

  /** The part on the screen and the field with the focus, with a space between them. */
  private place(): string {
    const part = /^\/aanvragen\/[^/]+\/([^/?#]+)/.exec(this.router.url)?.[1] ?? '';
    const focused = this.document.activeElement?.id ?? '';
    const field = focused.startsWith(FIELD_ID) ? `/${focused.slice(FIELD_ID.length).replaceAll('-', '/')}` : '';
    return `${part} ${field}`;
  }
}
