import { Component, computed, input } from '@angular/core';
import type { VersionView } from '@samenspoor/contracts/applications/versions';
import { compareContents } from '@samenspoor/domain/applications/versions/compare-contents';
import { compareWords } from '@samenspoor/domain/applications/versions/words';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { type Asking, fieldTitle } from './field-title';
import { fieldValue } from './field-value';
import { type DifferenceRow, fileRows } from './file-rows';

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
  /** By which fields and values are called; a version may hold what isn't asked any more. */
  readonly asking = input.required<Asking>();

  protected readonly rows = computed(() => [
    ...this.fieldRows(),
    ...fileRows(this.before().files, this.after().files, this.asking()),
  ]);

  private fieldRows(): readonly DifferenceRow[] {
    return compareContents(this.before().content, this.after().content).map(({ field, ...values }) => {
      const [before, after] = [values.before, values.after].map((value) => fieldValue(field, value, this.asking()));
      return { field, title: fieldTitle(field, this.asking()), ...marked(before ?? '', after ?? '') };
    });
  }
}

/** By word where something stayed, else as a whole. */
function marked(before: string, after: string) {
  const runs = compareWords(before, after);
  const prose = before !== '' && after !== '' && runs.some(({ kind }) => kind === 'same');
  return {
    before: prose ? runs.filter(({ kind }) => kind !== 'added') : whole('removed', before),
    after: prose ? runs.filter(({ kind }) => kind !== 'removed') : whole('added', after),
  };
}

const whole = (kind: 'removed' | 'added', text: string) => (text === '' ? [] : [{ kind, text }]);
