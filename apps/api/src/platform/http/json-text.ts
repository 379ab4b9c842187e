/**
 * JSON that PostgreSQL wrote (`json_agg(…)::text`): sent as it is, never parsed and written again. `version` becomes the
 * `ETag` of the answer. A controller names the `View` that the text is, for the API document: `JsonText<CallView>`.
 */
export class JsonText<View = unknown> {
  /** Never there; a method, so that a text of an unknown view fits every view. */
  protected readonly ofView?: { of(view: View): void }['of'];

  constructor(
    readonly text: string,
    readonly version?: number,
  ) {}
}

/** A view with the version of the thing it shows: the answer carries that version as its `ETag`. */
export class Versioned<View> {
  constructor(
    readonly view: View,
    readonly version: number,
  ) {}
}
