/** Answer of the public `GET /programmes/{code}`. */
export interface ProgrammeView {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly objectives: readonly ObjectiveView[];
}

/** An objective (doelstelling) with its themes, by number. */
export interface ObjectiveView {
  /** 1…7, as text. */
  readonly number: string;
  readonly title: string;
  readonly themes: readonly ThemeView[];
}

/** A theme (actie) of the programme, whether a call funds it or not. */
export interface ThemeView {
  /** 1…24, as text. */
  readonly number: string;
  readonly title: string;
  /** True for the themes that AgII guides with a tailored trajectory. */
  readonly agiiSupported: boolean;
}
