import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatKbo } from '@samenspoor/domain/identity/kbo';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { problemOf } from '../../../shell/http/problem-error';
import { Session } from '../../../shell/session/session';
import { Draft } from '../../draft';
import { partnershipWords } from '../../partnerships/partnership-words';
import { EligibilityRules } from '../../eligibility/eligibility-rules';
import { OpenApplication } from '../../open-application';
import { PartFrame } from '../part-frame';
import { EMPTY_ELIGIBILITY } from './eligibility-titles';

/** Part 1: who applies, for whom, and whether the conditions are met, rule by rule with the figures. */
@Component({
  selector: 'app-applicant-part',
  imports: [EligibilityRules, Icon, PartFrame, ProblemAlert, RouterLink, Skeleton],
  templateUrl: './applicant-part.html',
  styleUrl: './applicant-part.scss',
})
export class ApplicantPart {
  protected readonly words = partnershipWords(inject(Session).forOrganisation());
  protected readonly view = inject(OpenApplication).view;
  protected readonly eligibility = inject(Draft).eligibility;
  protected readonly kbo = computed(() => formatKbo(this.view()?.applicant.kbo ?? ''));
  protected readonly problem = computed(() => problemOf(this.eligibility.error()));
  protected readonly outcome = computed(() =>
    this.eligibility.hasValue() ? this.eligibility.value() : EMPTY_ELIGIBILITY,
  );
}
