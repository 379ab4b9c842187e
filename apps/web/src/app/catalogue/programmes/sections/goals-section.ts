import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ObjectiveContent, ThemeContent } from '@samenspoor/domain/catalogue/programme-content';
import { themeOfIndicator } from '@samenspoor/domain/catalogue/objectives';
import { ChoiceField } from '../fields/choice-field';
import { ItemTools } from '../fields/item-tools';
import { TextField } from '../fields/text-field';
import { changedAt, movedAt, nextNumber, withoutAt } from '../lists';
import { VersionStore } from '../version-store';

/** Objectives, and the themes under them. */
@Component({
  selector: 'app-goals-section',
  imports: [ChoiceField, ItemTools, MatButton, TextField],
  templateUrl: './goals-section.html',
  styleUrl: './section.scss',
})
export class GoalsSection {
  protected readonly store = inject(VersionStore);
  protected readonly objectives = computed(() => this.store.content().objectives);
  protected readonly themes = computed(() => this.store.content().themes);
  protected readonly choices = computed(() => [
    { value: '', label: 'Kies een doelstelling' },
    ...this.objectives().map(({ number, title }) => ({ value: number, label: `${number}. ${title}` })),
  ]);

  protected addObjective(): void {
    const added = { number: nextNumber(this.objectives()), title: '' };
    this.store.change('objectives', [...this.objectives(), added], 'Doelstelling toegevoegd');
  }

  protected changeObjective(index: number, changes: Partial<ObjectiveContent>): void {
    const number = this.objectives()[index]?.number;
    const key = `objectives/${index}/${Object.keys(changes).join()}`;
    this.store.change('objectives', changedAt(this.objectives(), index, changes), 'Doelstelling gewijzigd', key);
    if (changes.number === undefined || number === undefined) return;
    const renumbered = changes.number;
    const moved = this.themes().map((theme) =>
      theme.objective === number ? { ...theme, objective: renumbered } : theme,
    );
    this.store.change('themes', moved, 'Thema’s mee hernummerd', `${key}/themes`);
  }

  protected moveObjective(index: number, by: -1 | 1): void {
    this.store.change('objectives', movedAt(this.objectives(), index, by), 'Doelstelling verplaatst');
  }

  protected removeObjective(index: number): void {
    this.store.change('objectives', withoutAt(this.objectives(), index), 'Doelstelling verwijderd');
  }

  protected addTheme(): void {
    const added: ThemeContent = {
      number: nextNumber(this.themes()),
      objective: this.objectives().at(-1)?.number ?? '',
      title: '',
      agiiSupported: false,
      ceilingCents: 0,
      ownSharePercent: 100,
      rows: [],
    };
    this.store.change('themes', [...this.themes(), added], 'Thema toegevoegd');
  }

  /** The codes of rows follow the number of their theme. */
  protected changeTheme(index: number, changes: Partial<ThemeContent>): void {
    const theme = this.themes()[index];
    if (!theme) return;
    const { number } = changes;
    const rows =
      number === undefined
        ? theme.rows
        : theme.rows.map((row) => ({ ...row, code: `${number}${row.code.slice(themeOfIndicator(row.code).length)}` }));
    const key = `themes/${index}/${Object.keys(changes).join()}`;
    this.store.change('themes', changedAt(this.themes(), index, { ...changes, rows }), 'Thema gewijzigd', key);
  }

  protected moveTheme(index: number, by: -1 | 1): void {
    this.store.change('themes', movedAt(this.themes(), index, by), 'Thema verplaatst');
  }

  protected removeTheme(index: number): void {
    this.store.change('themes', withoutAt(this.themes(), index), 'Thema verwijderd');
  }
}
