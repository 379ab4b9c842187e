import type { SortDirection } from '@samenspoor/ui/table/sort-head';

/** The orders of a list: the Dutch word in the address of the screen, and the sort of the API (`-` is descending). */
export class ListOrder<Sort extends string, Column extends string> {
  /**
   * @param sorts word → sort of the API
   * @param columns per column that sorts: what a first click on its head asks for, and what a second one turns it into
   * @param usual the order without a word, or with one that isn't known
   */
  constructor(
    private readonly sorts: Readonly<Record<Sort, string>>,
    private readonly columns: Readonly<Record<Column, readonly [Sort, Sort]>>,
    private readonly usual: Sort,
  ) {}

  /** The order that a word in the address stands for. */
  of(word: string | undefined): Sort {
    return word !== undefined && Object.hasOwn(this.sorts, word) ? (word as Sort) : this.usual;
  }

  /** The order that a word in the address stands for, as the API is asked. */
  asked(word: string | undefined): string {
    return this.sorts[this.of(word)];
  }

  /** Which way a column orders the list now; null when another one does. */
  direction(column: Column, word: string | undefined): SortDirection | null {
    const [first, second] = this.columns[column];
    const sort = this.of(word);
    if ((sort !== first && sort !== second) || this.field(sort) !== this.field(first)) return null;
    return this.sorts[sort].startsWith('-') ? 'descending' : 'ascending';
  }

  /** The word that a click on the head of a column puts into the address. */
  next(column: Column, word: string | undefined): Sort {
    const [first, second] = this.columns[column];
    return this.of(word) === first ? second : first;
  }

  private field(sort: Sort): string {
    return this.sorts[sort].replace('-', '');
  }
}
