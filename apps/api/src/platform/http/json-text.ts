/**
 * JSON that PostgreSQL wrote (`json_agg(…)::text`): sent as it is, never parsed and written again. `version` becomes the
 * `ETag` of the answer.
 */
export class JsonText {
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
