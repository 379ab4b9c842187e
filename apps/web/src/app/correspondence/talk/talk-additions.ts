import { Injectable, computed, inject } from '@angular/core';
import type { FileAdditions } from '../../shell/file/file-additions';
import { AskCorrection } from '../corrections/ask-correction';
import { FileTalk } from './file-talk';
import { TalkHeader } from './talk-header';

/** What the talk about a file adds to its pages. */
@Injectable()
export class TalkAdditions implements FileAdditions {
  private readonly talk = inject(FileTalk);
  readonly tabs = this.talk.tabs;
  readonly changes = this.talk.changes;
  readonly answerBy = computed(() => this.talk.current()?.answerBy ?? null);
  readonly header = TalkHeader;
  readonly atField = computed(() => (this.talk.requestable() ? AskCorrection : null));

  follow(id: string | null): void {
    this.talk.follow(id);
  }
}
