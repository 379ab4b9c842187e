import { Component, computed, inject } from '@angular/core';
import { APPLICANT_TYPE_TITLES, RULE_TITLES } from '@samenspoor/contracts/catalogue/programme-titles';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import { APPLICANT_TYPES, type ApplicantType } from '@samenspoor/domain/catalogue/applicant-type';
import type { EligibilityRuleName, EligibilityRuleSetting } from '@samenspoor/domain/catalogue/eligibility-terms';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { FigureField } from '../fields/figure-field';
import { fieldId } from '../field-id';
import { VersionStore } from '../version-store';

/** What a rule starts with once it is chosen. */
const FRESH: Readonly<Record<EligibilityRuleName, EligibilityRuleSetting>> = {
  minimum_members: { rule: 'minimum_members', members: 2 },
  origin_threshold: { rule: 'origin_threshold', threshold: 7_500 },
  same_reference_region: { rule: 'same_reference_region' },
  one_partnership: { rule: 'one_partnership' },
};

const RULES = Object.keys(FRESH) as readonly EligibilityRuleName[];

/** Who may apply, and what they have to meet: rules from the library, with their figures. */
@Component({
  selector: 'app-applicants-section',
  imports: [FieldErrors, FigureField],
  templateUrl: './applicants-section.html',
  styleUrl: './section.scss',
})
export class ApplicantsSection {
  protected readonly store = inject(VersionStore);
  protected readonly types = APPLICANT_TYPES.map((type) => ({ type, title: APPLICANT_TYPE_TITLES[type] }));
  protected readonly chosen = computed(() => this.store.content().applicantTypes);
  protected readonly typesId = fieldId('/applicantTypes');
  protected readonly missing = computed(() => this.store.messagesAt('/applicantTypes'));
  protected readonly rules = computed(() =>
    RULES.map((rule) => {
      const index = this.store.content().eligibility.findIndex((setting) => setting.rule === rule);
      const setting = this.store.content().eligibility[index] ?? null;
      const pointer = `/eligibility/${index}`;
      const advice = this.store.advice().filter((found) => found.pointer === pointer);
      const told = advice.map(({ code, params }) => problemDetail(code, params));
      const figure = setting && figureOf(setting);
      return { rule, title: RULE_TITLES[rule], pointer, setting, figure, advice: index < 0 ? [] : told };
    }),
  );

  protected choose(type: ApplicantType, wanted: boolean): void {
    const types = APPLICANT_TYPES.filter((one) => (one === type ? wanted : this.chosen().includes(one)));
    this.store.touch('/applicantTypes');
    this.store.change('applicantTypes', types, 'Aanvragers gewijzigd', `applicantTypes/${type}`);
  }

  protected take(rule: EligibilityRuleName, wanted: boolean): void {
    const others = this.store.content().eligibility.filter((setting) => setting.rule !== rule);
    this.store.change('eligibility', wanted ? [...others, FRESH[rule]] : others, 'Regel gewijzigd');
  }

  protected set(changed: EligibilityRuleSetting): void {
    const settings = this.store.content().eligibility.map((one) => (one.rule === changed.rule ? changed : one));
    this.store.change('eligibility', settings, 'Regel gewijzigd', `eligibility/${changed.rule}`);
  }
}

function figureOf(setting: EligibilityRuleSetting): number {
  if (setting.rule === 'origin_threshold') return setting.threshold;
  return setting.rule === 'minimum_members' ? setting.members : 0;
}
