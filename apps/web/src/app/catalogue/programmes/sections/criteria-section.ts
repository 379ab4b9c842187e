import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CriterionContent } from '@samenspoor/domain/catalogue/programme-content';
import { FigureField } from '../fields/figure-field';
import { ItemTools } from '../fields/item-tools';
import { TextField } from '../fields/text-field';
import { changedAt, movedAt, newCode, withoutAt } from '../lists';
import { VersionStore } from '../version-store';

/** What the jury looks at, with the highest score of each. */
@Component({
  selector: 'app-criteria-section',
  imports: [FigureField, ItemTools, MatButton, TextField],
  template: `
    <h2>Beoordelingscriteria</h2>
    @for (criterion of criteria(); track $index) {
      @let place = '/criteria/' + $index;
      <div class="item">
        <div class="head">
          <h3>{{ criterion.title || 'Nieuw criterium' }}</h3>
          <app-item-tools
            [index]="$index"
            [count]="criteria().length"
            [name]="'Criterium ' + (criterion.title || $index + 1)"
            (moved)="move($index, $event)"
            (removed)="remove($index)"
          />
        </div>
        <div class="fields">
          <app-text-field
            label="Titel"
            [pointer]="place + '/title'"
            [value]="criterion.title"
            (changed)="change($index, { title: $event })"
          />
          <app-figure-field
            label="Hoogste score"
            [pointer]="place + '/maxScore'"
            [value]="criterion.maxScore"
            (changed)="change($index, { maxScore: $event })"
          />
          <app-text-field
            class="wide"
            label="Uitleg (niet verplicht)"
            [long]="true"
            [pointer]="place + '/description'"
            [value]="criterion.description"
            (changed)="change($index, { description: $event })"
          />
        </div>
      </div>
    } @empty {
      <p>Er zijn nog geen criteria.</p>
    }
    <button type="button" matButton="outlined" (click)="add()">Criterium toevoegen</button>
  `,
  styleUrl: './section.scss',
})
export class CriteriaSection {
  private readonly store = inject(VersionStore);
  protected readonly criteria = computed(() => this.store.content().criteria);

  protected add(): void {
    const added = { code: newCode('criterium'), title: '', description: '', maxScore: 10 };
    this.store.change('criteria', [...this.criteria(), added], 'Criterium toegevoegd');
  }

  protected change(index: number, changes: Partial<CriterionContent>): void {
    const key = `criteria/${index}/${Object.keys(changes).join()}`;
    this.store.change('criteria', changedAt(this.criteria(), index, changes), 'Criterium gewijzigd', key);
  }

  protected move(index: number, by: -1 | 1): void {
    this.store.change('criteria', movedAt(this.criteria(), index, by), 'Criterium verplaatst');
  }

  protected remove(index: number): void {
    this.store.change('criteria', withoutAt(this.criteria(), index), 'Criterium verwijderd');
  }
}
