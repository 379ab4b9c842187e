import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import type { EligibilityView } from '@samenspoor/contracts/applications/application';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { followChosenThemes } from '@samenspoor/domain/applications/ranking';
import { adviseContent, judgeContent } from '@samenspoor/domain/applications/submission';
import { applicationUrl } from './applications-api';
import { IBAN_CELL, contactOf, linesOf, motivationsOf, rankingOf, textOf } from './content/cells';
import { DraftContent } from './content/draft-content';
import { type FieldMessages, foreseenMessages } from './content/field-messages';
import { OpenApplication } from './open-application';
import { findingsOf } from './parts/findings';
import type { Unsent } from './saving/save-request';

/** The draft as it stands on the screen, worked out and judged by the rules of the domain at every keystroke. */
@Injectable()
export class Draft {
  private readonly open = inject(OpenApplication);
  private readonly answered = signal<FieldMessages>({});
  private readonly id = computed(() => this.open.view()?.id);

  readonly content = new DraftContent();
  readonly table = computed(() =>
    workOutKpiTable(this.open.themes(), linesOf(this.content.cells(), this.open.themes())),
  );
  /** Numbers of the themes with at least one planned unit, in the order of the programme. */
  readonly chosen = computed(() =>
    this.table()
      .themes.filter((theme) => theme.chosen)
      .map((theme) => theme.number),
  );
  /** The chosen themes by rank, always complete. */
  readonly ranking = computed(() => followChosenThemes(rankingOf(this.content.cells()), this.chosen()));
  private readonly foreseen = computed(() => foreseenMessages(this.content.cells(), this.open.themes(), this.table()));

  /** Who may apply, judged by the server; it looks at figures the browser doesn't have. */
  readonly eligibility = httpResource<EligibilityView>(() => {
    const id = this.id();
    return id === undefined ? undefined : `${applicationUrl(id)}/eligibility`;
  });

  /** What still stands between this draft and submitting it, apart from the moment. */
  readonly findings = computed(() => {
    const cells = this.content.cells();
    const refusals = judgeContent({
      table: this.table(),
      contact: contactOf(cells),
      iban: textOf(cells, IBAN_CELL),
      eligibility: (this.eligibility.hasValue() ? this.eligibility.value() : undefined) ?? {
        eligible: true,
        rules: [],
      },
      consentMissing: this.open.view()?.partnership?.consentMissing ?? [],
    });
    return findingsOf(refusals, this.messages(), this.open.themes());
  });

  /** What would make the application stronger; it doesn't stand in the way of submitting. */
  readonly advice = computed(() => {
    const missing = adviseContent(this.table(), motivationsOf(this.content.cells(), this.chosen()));
    return findingsOf(missing, {}, this.open.themes());
  });

  /** What is wrong with the cells: foreseen while typing, and answered by the server. */
  readonly messages = computed<FieldMessages>(() => ({ ...this.answered(), ...this.foreseen() }));

  messagesAt(cell: string): readonly string[] {
    return this.messages()[cell] ?? [];
  }

  text(cell: string): string {
    return textOf(this.content.cells(), cell);
  }

  /** Somebody typed; what the server said about the former text no longer holds. */
  edit(cell: string, text: string): void {
    const { [cell]: _former, ...others } = this.answered();
    this.answered.set(others);
    this.content.edit(cell, text);
  }

  /** The server refused these cells. */
  refused(messages: FieldMessages): void {
    this.answered.update((former) => ({ ...former, ...messages }));
  }

  /** What there is to save now. */
  unsent(): Unsent {
    return {
      cells: this.content.cells(),
      known: this.content.known(),
      unsaved: this.content.unsaved(),
      held: new Set(Object.keys(this.messages())),
      themes: this.open.themes(),
    };
  }
}
