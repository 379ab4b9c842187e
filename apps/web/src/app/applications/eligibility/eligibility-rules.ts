import { Component, input } from '@angular/core';
import type { EligibilityRuleView } from '@samenspoor/contracts/applications/eligibility-view';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ELIGIBILITY_TITLES } from '../parts/applicant/eligibility-titles';

/** The rules of who may apply, each with its outcome and the sentence that explains it. */
@Component({
  selector: 'app-eligibility-rules',
  imports: [Icon],
  template: `
    <ul>
      @for (rule of rules(); track rule.code) {
        <li [class.refused]="!rule.satisfied">
          <ss-icon [name]="rule.satisfied ? 'check' : 'close'" />
          <div>
            <strong>{{ titles[rule.code] }}</strong><span class="ss-visually-hidden"
              >: {{ rule.satisfied ? 'in orde' : 'niet in orde' }}</span
            >
            <p>{{ rule.explanation }}</p>
          </div>
        </li>
      }
    </ul>
  `,
  styleUrl: './eligibility-rules.scss',
})
export class EligibilityRules {
  readonly rules = input.required<readonly EligibilityRuleView[]>();
  protected readonly titles = ELIGIBILITY_TITLES;
}
