import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { NEED_TITLES } from '@samenspoor/contracts/catalogue/programme-titles';
import type { AttachmentContent } from '@samenspoor/domain/catalogue/programme-content';
import { ChoiceField, choicesOf } from '../fields/choice-field';
import { ItemTools } from '../fields/item-tools';
import { TextField } from '../fields/text-field';
import { changedAt, movedAt, newCode, withoutAt } from '../lists';
import { VersionStore } from '../version-store';

/** Files that go with an application. */
@Component({
  selector: 'app-attachments-section',
  imports: [ChoiceField, ItemTools, MatButton, TextField],
  template: `
    <h2>Bijlagen</h2>
    @for (attachment of attachments(); track $index) {
      @let place = '/attachments/' + $index;
      <div class="item">
        <div class="head">
          <h3>{{ attachment.title || 'Nieuwe bijlage' }}</h3>
          <app-item-tools
            [index]="$index"
            [count]="attachments().length"
            [name]="'Bijlage ' + (attachment.title || $index + 1)"
            (moved)="move($index, $event)"
            (removed)="remove($index)"
          />
        </div>
        <div class="fields">
          <app-text-field
            label="Titel"
            [pointer]="place + '/title'"
            [value]="attachment.title"
            (changed)="change($index, { title: $event })"
          />
          <app-choice-field
            class="wide"
            label="Verplicht?"
            [pointer]="place + '/need'"
            [value]="attachment.need"
            [choices]="needs"
            (changed)="changeNeed($index, $event)"
          />
          <app-text-field
            class="wide"
            label="Uitleg (niet verplicht)"
            [long]="true"
            [pointer]="place + '/description'"
            [value]="attachment.description"
            (changed)="change($index, { description: $event })"
          />
        </div>
      </div>
    } @empty {
      <p>Dit programma vraagt geen bijlagen.</p>
    }
    <button type="button" matButton="outlined" (click)="add()">Bijlage toevoegen</button>
  `,
  styleUrl: './section.scss',
})
export class AttachmentsSection {
  private readonly store = inject(VersionStore);
  protected readonly needs = choicesOf(NEED_TITLES);
  protected readonly attachments = computed(() => this.store.content().attachments);

  protected add(): void {
    const added: AttachmentContent = { code: newCode('bijlage'), title: '', description: '', need: 'required' };
    this.store.change('attachments', [...this.attachments(), added], 'Bijlage toegevoegd');
  }

  protected change(index: number, changes: Partial<AttachmentContent>): void {
    const key = `attachments/${index}/${Object.keys(changes).join()}`;
    this.store.change('attachments', changedAt(this.attachments(), index, changes), 'Bijlage gewijzigd', key);
  }

  protected changeNeed(index: number, need: string): void {
    if (need === 'required' || need === 'optional' || need === 'other_account') this.change(index, { need });
  }

  protected move(index: number, by: -1 | 1): void {
    this.store.change('attachments', movedAt(this.attachments(), index, by), 'Bijlage verplaatst');
  }

  protected remove(index: number): void {
    this.store.change('attachments', withoutAt(this.attachments(), index), 'Bijlage verwijderd');
  }
}
