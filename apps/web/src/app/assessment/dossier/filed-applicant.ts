import { Component, computed, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import { formatIban } from '@samenspoor/domain/identity/iban';
import { formatKbo } from '@samenspoor/domain/identity/kbo';
import { DayPipe, ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { AtField } from '../../shell/file/at-field';

/** Who applies, with whom, who is the contact and on which account, and the documents of the application. */
@Component({
  selector: 'app-filed-applicant',
  imports: [AtField, DayPipe, ExactMomentPipe, Icon, MatAnchor],
  templateUrl: './filed-applicant.html',
  styles: `
    app-at-field:empty {
      display: none;
    }
  `,
})
export class FiledApplicant {
  readonly application = input.required<ApplicationView>();
  protected readonly iban = computed(() => formatIban(this.application().iban ?? ''));
  protected readonly kbo = computed(() => formatKbo(this.application().applicant.kbo ?? '–'));
}
