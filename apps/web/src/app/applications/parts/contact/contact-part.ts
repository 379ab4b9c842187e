import { Component, computed, effect, inject, linkedSignal, untracked } from '@angular/core';
import { FormField, form, validate } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { OTHER_ACCOUNT_CELL, YES } from '../../content/asked-cells';
import { IBAN_CELL, contactCell, fieldId } from '../../content/cells';
import { Draft } from '../../draft';
import { DraftSaving } from '../../draft-saving';
import { OpenApplication } from '../../open-application';
import { SlotFiles } from '../asked/slot-files';
import { PartFrame } from '../part-frame';

/** The fields of this part, and the cell each of them edits. */
const CELLS = {
  firstName: contactCell('firstName'),
  familyName: contactCell('familyName'),
  email: contactCell('email'),
  phone: contactCell('phone'),
  iban: IBAN_CELL,
} as const;
type ContactModel = Record<keyof typeof CELLS, string>;
const FIELDS = Object.keys(CELLS) as (keyof typeof CELLS)[];

/** Part 5: whom the ministry can reach, and where the money goes. */
@Component({
  selector: 'app-contact-part',
  imports: [FormField, MatError, MatFormField, MatHint, MatInput, MatLabel, PartFrame, SlotFiles],
  templateUrl: './contact-part.html',
  styleUrl: './contact-part.scss',
})
export class ContactPart {
  private readonly draft = inject(Draft);
  private readonly saving = inject(DraftSaving);
  private readonly open = inject(OpenApplication);

  protected readonly ids = Object.fromEntries(FIELDS.map((field) => [field, fieldId(CELLS[field])])) as ContactModel;
  private readonly model = linkedSignal<ContactModel, ContactModel>({
    source: () => Object.fromEntries(FIELDS.map((field) => [field, this.draft.text(CELLS[field])])) as ContactModel,
    computation: (texts, previous) => (previous ? takeOver(texts, previous.source, previous.value) : texts),
  });
  protected readonly form = form(this.model, (path) => {
    for (const field of FIELDS)
      validate(path[field], () =>
        this.draft.messagesAt(CELLS[field]).map((message) => ({ kind: 'refused' as const, message })),
      );
  });

  /** The attachments that are asked for when it is another account. */
  protected readonly letters = computed(() =>
    (this.open.view()?.call.attachments ?? []).filter(({ need }) => need === 'other_account'),
  );
  protected readonly otherId = fieldId(OTHER_ACCOUNT_CELL);
  protected readonly otherAccount = computed(() => this.draft.text(OTHER_ACCOUNT_CELL) === YES);

  constructor() {
    effect(() => {
      const texts = this.model();
      untracked(() => {
        for (const field of FIELDS)
          if (texts[field] !== this.draft.text(CELLS[field])) this.saving.edit(CELLS[field], texts[field]);
      });
    });
  }

  /** The letter that goes with another account stays attached when it isn't one after all. */
  protected sayOther(other: boolean): void {
    this.saving.edit(OTHER_ACCOUNT_CELL, other ? YES : '');
  }
}

/** Only what changed in the draft: a text typed this very moment isn't there yet, and must not be lost. */
function takeOver(texts: ContactModel, former: ContactModel, typed: ContactModel): ContactModel {
  const changed = FIELDS.filter((field) => texts[field] !== former[field]).map(
    (field) => [field, texts[field]] as const,
  );
  const taken: ContactModel = { ...typed, ...Object.fromEntries(changed) };
  return same(taken, typed) ? typed : taken;
}

function same(one: ContactModel, other: ContactModel): boolean {
  return FIELDS.every((field) => one[field] === other[field]);
}
