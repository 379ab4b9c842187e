export const SAVED_VIEW_NAME_LENGTH = 60;
export const SAVED_VIEW_QUERY_LENGTH = 500;

/** A view of a list that somebody keeps: a name for the filters and the sort in the address of the screen. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The query of the address, without `?`: `jaar=2024&status=submitted`. */
  readonly query: string;
}

/** Answer of `GET /me/views/{list}`, and of what changes them: by name. */
export interface SavedViews {
  readonly items: readonly SavedView[];
}

/** Body of `PUT /me/views/{list}`: keeps a view, in the place of one of the same name. Refusal: `too_many_views`. */
export interface KeepSavedView {
  readonly name: string;
  readonly query: string;
}
