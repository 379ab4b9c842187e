import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Ranking } from '@samenspoor/domain/applications/ranking';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { RANKING_CELL } from '../../content/cells';
import { Draft } from '../../draft';
import { DraftSaving } from '../../draft-saving';
import { OpenApplication } from '../../open-application';
import { PartFrame } from '../part-frame';
import { RankingList } from './ranking-list';

/** Part 3: which theme comes first when there isn't money for all. */
@Component({
  selector: 'app-ranking-part',
  imports: [EmptyState, MatButton, PartFrame, RankingList, RouterLink],
  template: `
    <app-part-frame
      part="prioriteiten"
      lead="Is er niet genoeg geld voor alle aanvragen? Dan volgt de verdeling uw eigen volgorde. Zet het belangrijkste thema bovenaan."
    >
      @if (themes().length > 0) {
        <app-ranking-list [themes]="themes()" (moved)="move($event)" />
      } @else {
        <ss-empty-state heading="Nog geen thema’s gekozen" [text]="words().chooseFirst">
          <a matButton="outlined" routerLink="../kpi-tabel">{{ words().goThere }}</a>
        </ss-empty-state>
      }
    </app-part-frame>
  `,
})
export class RankingPart {
  private readonly open = inject(OpenApplication);
  private readonly draft = inject(Draft);
  private readonly saving = inject(DraftSaving);

  protected readonly words = this.open.words;
  protected readonly themes = computed(() =>
    this.draft.ranking().map((number) => ({
      number,
      title: this.open.themes().find((theme) => theme.number === number)?.title ?? '',
      flemishContributionCents:
        this.draft.table().themes.find((theme) => theme.number === number)?.flemishContributionCents ?? 0,
    })),
  );

  protected move(order: Ranking): void {
    this.saving.edit(RANKING_CELL, order.join(','));
  }
}
