/** A page of a list; `next` is an opaque cursor, null on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}
