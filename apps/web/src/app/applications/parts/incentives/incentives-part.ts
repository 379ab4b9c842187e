import { Component, computed, inject } from '@angular/core';
import { incentiveTotal } from '@samenspoor/domain/applications/incentives';
import { CentsPipe } from '@samenspoor/ui/format/pipes';
import { Draft } from '../../draft';
import { OpenApplication } from '../../open-application';
import { PartFrame } from '../part-frame';
import { IncentiveCard } from './incentive-card';

/** What can be asked on top of the contribution, without an own contribution. */
@Component({
  selector: 'app-incentives-part',
  imports: [CentsPipe, IncentiveCard, PartFrame],
  template: `
    <app-part-frame
      part="stimulansen"
      lead="Een stimulans komt bovenop de bijdrage van Vlaanderen. U hoeft er zelf niets bij te leggen. Kies wat bij uw plannen past."
    >
      @for (incentive of incentives(); track incentive.code) {
        <app-incentive-card [incentive]="incentive" />
      }
      <p class="total">
        Samen vraagt u <strong>{{ total() | cents }}</strong> aan stimulansen.
      </p>
    </app-part-frame>
  `,
  styles: `
    .total {
      font-size: 1.125rem;
    }
  `,
})
export class IncentivesPart {
  private readonly open = inject(OpenApplication);
  private readonly draft = inject(Draft);
  protected readonly incentives = computed(() => this.open.view()?.call.incentives ?? []);
  protected readonly total = computed(() => incentiveTotal(this.incentives(), this.draft.asked().asked));
}
