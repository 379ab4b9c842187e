import { Component, computed, input } from '@angular/core';
import type { VersionView } from '@samenspoor/contracts/applications/versions';
import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import { compareContents } from '@samenspoor/domain/applications/versions/compare-contents';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { fieldTitle, fieldValue } from './field-title';

/**
 * Two versions side by side: what differs, field by field. What left is struck through and what came is underlined, and
 * both are also said in words: never by colour alone.
 */
@Component({
  selector: 'app-version-difference',
  imports: [TableFrame],
  templateUrl: './version-difference.html',
  styleUrl: './version-difference.scss',
})
export class VersionDifference {
  readonly before = input.required<VersionView>();
  readonly after = input.required<VersionView>();
  readonly themes = input.required<readonly CallThemeView[]>();

  protected readonly rows = computed(() =>
    compareContents(this.before().content, this.after().content).map(({ field, before, after, runs }) => {
      const prose = before !== '' && after !== '' && runs.some(({ kind }) => kind === 'same');
      return {
        field,
        title: fieldTitle(field, this.themes()),
        before: prose ? runs.filter(({ kind }) => kind !== 'added') : whole('removed', fieldValue(field, before)),
        after: prose ? runs.filter(({ kind }) => kind !== 'removed') : whole('added', fieldValue(field, after)),
      };
    }),
  );
}

const whole = (kind: 'removed' | 'added', text: string) => (text === '' ? [] : [{ kind, text }]);
