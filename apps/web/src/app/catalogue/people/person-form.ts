import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import type { AddOrganisationPerson } from '@samenspoor/contracts/identity/organisation-people';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { Role } from '@samenspoor/domain/access/roles';
import type { ApplicantKind } from '@samenspoor/domain/identity/applicant-kind';
import { rolesOfApplicant } from '@samenspoor/domain/identity/capacity-terms';
import { isEmail } from '@samenspoor/domain/identity/contact';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';

type Text = 'givenName' | 'familyName' | 'email';

/** A field that takes one line of text; `key` is its name in what is sent, and in the pointer of a refusal. */
interface TextField {
  readonly key: Text;
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'email';
  readonly maxlength: number;
  readonly hint?: string;
}

const TEXT_FIELDS: readonly TextField[] = [
  { key: 'givenName', id: 'persoon-voornaam', label: 'Voornaam', type: 'text', maxlength: 100 },
  { key: 'familyName', id: 'persoon-familienaam', label: 'Familienaam', type: 'text', maxlength: 100 },
  {
    key: 'email',
    id: 'persoon-email',
    label: 'E-mailadres',
    type: 'email',
    maxlength: 254,
    hint: 'Wie we met dit adres al kennen, houdt de eigen naam en krijgt deze hoedanigheid erbij.',
  },
];

const FIELDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(TEXT_FIELDS.map((field) => [`/${field.key}`, field.id])),
  '/role': 'persoon-hoedanigheid',
  '/validFrom': 'persoon-van',
  '/validTo': 'persoon-tot',
};

const NOTHING = { givenName: '', familyName: '', email: '' } as const;

/** Somebody new at an applicant: who, in which capacity, from when until when. */
@Component({
  selector: 'app-person-form',
  imports: [FieldErrors, MatButton, MatFormField, MatHint, MatInput, MatLabel, MatOption, MatSelect, ProblemAlert],
  templateUrl: './person-form.html',
  styles: `
    mat-form-field {
      width: 28rem;
      max-width: 100%;
    }

    .days {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
    }

    .day {
      width: 13.5rem;
    }
  `,
})
export class PersonForm {
  readonly kind = input.required<ApplicantKind>();
  readonly today = input.required<string>();
  readonly problem = input<Problem | null>(null);
  readonly busy = input(false);
  readonly sent = output<AddOrganisationPerson>();

  protected readonly roles = computed(() =>
    rolesOfApplicant(this.kind()).map((role) => ({ role, title: roleTitle(role) })),
  );
  protected readonly textFields = TEXT_FIELDS;
  protected readonly texts = signal<Readonly<Record<Text, string>>>(NOTHING);
  protected readonly role = linkedSignal<Role>(() => rolesOfApplicant(this.kind())[0] ?? 'signatory');
  protected readonly from = linkedSignal(() => this.today());
  protected readonly to = signal('');
  protected readonly asked = signal(false);
  protected readonly faults = computed(() => {
    const { givenName, familyName, email } = this.texts();
    if (!this.asked()) return NO_FAULTS;
    return {
      givenName: givenName.trim() === '' ? ['Vul de voornaam in.'] : [],
      familyName: familyName.trim() === '' ? ['Vul de familienaam in.'] : [],
      email: isEmail(email.trim()) ? [] : ['Vul een geldig e-mailadres in, zoals naam@organisatie.be.'],
      validFrom: this.from() === '' ? ['Kies een eerste dag.'] : [],
      validTo: this.to() !== '' && this.to() < this.from() ? ['De laatste dag ligt voor de eerste dag.'] : [],
    };
  });
  protected readonly fieldId = (pointer: string): string | null => FIELDS[pointer] ?? null;

  /** Ready for the next person. */
  clear(): void {
    this.texts.set(NOTHING);
    this.to.set('');
    this.asked.set(false);
  }

  protected write(field: Text, text: string): void {
    this.texts.update((texts) => ({ ...texts, [field]: text }));
  }

  protected send(): void {
    this.asked.set(true);
    const wrong = Object.entries(this.faults()).find(([, texts]) => texts.length > 0);
    if (wrong) return document.getElementById(FIELDS[`/${wrong[0]}`] ?? '')?.focus();
    const { givenName, familyName, email } = this.texts();
    this.sent.emit({
      givenName: givenName.trim(),
      familyName: familyName.trim(),
      email: email.trim(),
      role: this.role(),
      validFrom: this.from(),
      validTo: this.to() || null,
    });
  }
}

const NO_FAULTS: Readonly<Record<Text | 'validFrom' | 'validTo', readonly string[]>> = {
  givenName: [],
  familyName: [],
  email: [],
  validFrom: [],
  validTo: [],
};
