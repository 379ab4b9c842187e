import { Component, computed, inject } from '@angular/core';
import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import { Announcement } from '@samenspoor/ui/announcement/announcement';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import { OpenCall } from './open-call';

/** What a call announces and funds: per theme the KPI rows with target group, price, maximum and ceiling. */
@Component({
  selector: 'app-call-content',
  imports: [Announcement, CentsPipe, CountPipe],
  templateUrl: './call-content.html',
  styleUrl: './call-content.scss',
})
export class CallContent {
  protected readonly call = inject(OpenCall).call;
  protected readonly objectives = computed(() => byObjective(this.call()?.themes ?? []));
}

function byObjective(
  themes: readonly CallThemeView[],
): readonly { number: string; title: string; themes: readonly CallThemeView[] }[] {
  const objectives = [...new Map(themes.map((theme) => [theme.objectiveNumber, theme.objectiveTitle]))];
  return objectives.map(([number, title]) => ({
    number,
    title,
    themes: themes.filter((theme) => theme.objectiveNumber === number),
  }));
}
