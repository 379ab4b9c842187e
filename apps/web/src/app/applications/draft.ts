import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import type { ApplicationEligibility } from '@samenspoor/contracts/applications/eligibility-view';
import { askedContentOf } from '@samenspoor/contracts/applications/asked-content';
import { type AskedContent, NOTHING_ASKED } from '@samenspoor/domain/applications/content/asked-content';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { followChosenThemes } from '@samenspoor/domain/applications/ranking';
import { adviseContent, judgeContent } from '@samenspoor/domain/applications/submission';
import type { IncentiveCondition } from '@samenspoor/domain/catalogue/programme-content';
import { applicationUrl } from './applications-api';
import {
  OTHER_ACCOUNT_CELL,
  YES,
  answersIn,
  attachmentPlace,
  cellOfPlace,
  incentivesIn,
  ownStaffIn,
} from './content/asked-cells';
import { askedMessages } from './content/asked-messages';
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

  /** Who may apply, judged by the server; it looks at figures the browser doesn't have. */
  readonly eligibility = httpResource<ApplicationEligibility>(() => {
    const id = this.id();
    return id === undefined ? undefined : `${applicationUrl(id)}/eligibility`;
  });

  private readonly judged = computed(() => (this.eligibility.hasValue() ? this.eligibility.value() : undefined));
  /** The conditions of incentives that hold; until the server says so, what was asked counts as allowed. */
  readonly conditions = computed<readonly IncentiveCondition[]>(
    () => this.judged()?.incentiveConditions ?? ['always', 'large_with_smaller'],
  );
  private readonly foreseen = computed<FieldMessages>(() => {
    const [cells, view, table] = [this.content.cells(), this.open.view(), this.table()];
    const asked = view ? askedMessages(cells, { call: view.call, conditions: this.conditions() }, table) : {};
    return { ...foreseenMessages(cells, this.open.themes(), table), ...asked };
  });
  /** Everything that is asked beside the table, as it stands on the screen. */
  readonly asked = computed<AskedContent>(() => {
    const [cells, view] = [this.content.cells(), this.open.view()];
    if (!view) return NOTHING_ASKED;
    return askedContentOf(
      {
        call: view.call,
        attachments: view.attachments,
        answers: answersIn(cells, view.call.questions),
        incentives: incentivesIn(cells, view.call),
        ownStaffCents: ownStaffIn(cells, view.call),
        otherAccount: textOf(cells, OTHER_ACCOUNT_CELL) === YES,
      },
      this.conditions(),
    );
  });

  /** What still stands between this draft and submitting it, apart from the moment. */
  readonly findings = computed(() => {
    const cells = this.content.cells();
    const refusals = judgeContent({
      table: this.table(),
      contact: contactOf(cells),
      iban: textOf(cells, IBAN_CELL),
      eligibility: this.judged() ?? { eligible: true, rules: [] },
      content: this.asked(),
      consentMissing: this.open.view()?.partnership?.consentMissing ?? [],
    });
    return findingsOf(refusals, this.messages(), this.open.themes(), this.letters());
  });

  /** Attachments that are asked for because of the account, where the account is filled in. */
  private readonly letters = computed(
    () =>
      new Set(
        this.asked()
          .attachments.filter(({ need }) => need === 'other_account')
          .map(({ code }) => attachmentPlace(code)),
      ),
  );

  /** What would make the application stronger; it doesn't stand in the way of submitting. */
  readonly advice = computed(() => {
    const missing = adviseContent(this.table(), motivationsOf(this.content.cells(), this.chosen()));
    return findingsOf(missing, {}, this.open.themes());
  });

  /** What is wrong with the cells: foreseen while typing, and answered by the server. */
  readonly messages = computed<FieldMessages>(() => ({ ...this.answered(), ...this.foreseen() }));

  /** The cells with something wrong in them: they aren't saved. */
  readonly held = computed<ReadonlySet<string>>(() => new Set(Object.keys(this.messages()).map(cellOfPlace)));

  messagesAt(cell: string): readonly string[] {
    return this.messages()[cell] ?? [];
  }

  text(cell: string): string {
    return textOf(this.content.cells(), cell);
  }

  /** Somebody typed; what the server said about the former text no longer holds. */
  edit(cell: string, text: string): void {
    const others = Object.entries(this.answered()).filter(([place]) => cellOfPlace(place) !== cell);
    this.answered.set(Object.fromEntries(others));
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
      held: this.held(),
      themes: this.open.themes(),
      questions: this.open.view()?.call.questions ?? [],
    };
  }
}
