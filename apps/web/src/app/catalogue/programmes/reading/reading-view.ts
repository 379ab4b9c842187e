import { Component, computed, input } from '@angular/core';
import type { ProgrammeVersionView } from '@samenspoor/contracts/catalogue/programme-version';
import {
  APPLICANT_TYPE_TITLES,
  INCENTIVE_PER_TITLES,
  NEED_TITLES,
  QUESTION_KIND_TITLES,
  RULE_TITLES,
} from '@samenspoor/contracts/catalogue/programme-titles';
import { countRuleOf } from '@samenspoor/domain/catalogue/count-rule';
import type { BudgetRowContent, ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';
import { CentsPipe, MomentPipe } from '@samenspoor/ui/format/pipes';
import { TableFrame } from '@samenspoor/ui/table/table-frame';

/** A published version, as it was decided: for reading. */
@Component({
  selector: 'app-reading-view',
  imports: [CentsPipe, MomentPipe, TableFrame],
  templateUrl: './reading-view.html',
})
export class ReadingView {
  readonly view = input.required<ProgrammeVersionView>();
  readonly content = input.required<ProgrammeContent>();

  protected readonly countRule = countRuleOf;
  protected readonly needs = NEED_TITLES;
  protected readonly pers = INCENTIVE_PER_TITLES;
  protected readonly kinds = QUESTION_KIND_TITLES;
  protected readonly applicants = computed(() =>
    this.content()
      .applicantTypes.map((type) => APPLICANT_TYPE_TITLES[type])
      .join(' · '),
  );
  protected readonly rules = computed(() =>
    this.content().eligibility.map((setting) => {
      if (setting.rule === 'origin_threshold') return `${RULE_TITLES[setting.rule]}: ${formatCount(setting.threshold)}`;
      if (setting.rule === 'minimum_members') return `${RULE_TITLES[setting.rule]}: ${setting.members}`;
      return RULE_TITLES[setting.rule];
    }),
  );
  protected readonly objectives = computed(() =>
    this.content().objectives.map((objective) => ({
      ...objective,
      themes: this.content().themes.filter((theme) => theme.objective === objective.number),
    })),
  );

  protected priceOf({ measure, unitPriceCents }: BudgetRowContent): string {
    return measure === 'amount' ? 'bedrag' : formatCents(unitPriceCents);
  }

  protected maximumOf({ measure, maxUnits }: BudgetRowContent): string {
    return measure === 'amount' ? formatCents(maxUnits) : formatCount(maxUnits);
  }
}
