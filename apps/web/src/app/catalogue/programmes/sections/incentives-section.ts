import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { INCENTIVE_CONDITION_TITLES, INCENTIVE_PER_TITLES } from '@samenspoor/contracts/catalogue/programme-titles';
import type { IncentiveContent, IncentiveText } from '@samenspoor/domain/catalogue/programme-content';
import { ChoiceField, choicesOf } from '../fields/choice-field';
import { FigureField } from '../fields/figure-field';
import { ItemTools } from '../fields/item-tools';
import { TextField } from '../fields/text-field';
import { changedAt, movedAt, newCode, withoutAt } from '../lists';
import { VersionStore } from '../version-store';

/** Incentives with their amounts and the texts that go with them. */
@Component({
  selector: 'app-incentives-section',
  imports: [ChoiceField, FigureField, ItemTools, MatButton, TextField],
  templateUrl: './incentives-section.html',
  styleUrl: './section.scss',
})
export class IncentivesSection {
  private readonly store = inject(VersionStore);
  protected readonly pers = choicesOf(INCENTIVE_PER_TITLES);
  protected readonly conditions = choicesOf(INCENTIVE_CONDITION_TITLES);
  protected readonly incentives = computed(() => this.store.content().incentives);

  protected add(): void {
    const added: IncentiveContent = {
      code: newCode('stimulans'),
      title: '',
      description: '',
      per: 'application',
      amountCents: 0,
      condition: 'always',
      texts: [],
    };
    this.store.change('incentives', [...this.incentives(), added], 'Stimulans toegevoegd');
  }

  protected change(index: number, changes: Partial<IncentiveContent>, key = Object.keys(changes).join()): void {
    const changed = changedAt(this.incentives(), index, changes);
    this.store.change('incentives', changed, 'Stimulans gewijzigd', key && `incentives/${index}/${key}`);
  }

  protected changePer(index: number, per: string): void {
    if (per === 'application' || per === 'theme') this.change(index, { per });
  }

  protected changeCondition(index: number, condition: string): void {
    if (condition === 'always' || condition === 'large_with_smaller') this.change(index, { condition });
  }

  protected move(index: number, by: -1 | 1): void {
    this.store.change('incentives', movedAt(this.incentives(), index, by), 'Stimulans verplaatst');
  }

  protected remove(index: number): void {
    this.store.change('incentives', withoutAt(this.incentives(), index), 'Stimulans verwijderd');
  }

  protected addText(index: number): void {
    this.change(
      index,
      { texts: [...this.textsOf(index), { code: newCode('tekst'), label: '', maxLength: 2_500 }] },
      '',
    );
  }

  protected changeText(index: number, at: number, changes: Partial<IncentiveText>): void {
    const key = `texts/${at}/${Object.keys(changes).join()}`;
    this.change(index, { texts: changedAt(this.textsOf(index), at, changes) }, key);
  }

  protected moveText(index: number, at: number, by: -1 | 1): void {
    this.change(index, { texts: movedAt(this.textsOf(index), at, by) }, '');
  }

  protected removeText(index: number, at: number): void {
    this.change(index, { texts: withoutAt(this.textsOf(index), at) }, '');
  }

  private textsOf(index: number): readonly IncentiveText[] {
    return this.incentives()[index]?.texts ?? [];
  }
}
