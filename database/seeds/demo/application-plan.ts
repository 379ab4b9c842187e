import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';

/** Where the history of a planned application can end. */
type Outcome = Exclude<ApplicationState, 'reopened' | 'withdrawn'>;

/** One invented application: who, for what, and how it ended. */
export interface PlannedApplication {
  readonly callCode: string;
  /** Slug of the applicant. */
  readonly applicant: string;
  /** Chosen themes, the most wanted first. */
  readonly themes: readonly number[];
  /** Where its history ends. */
  readonly outcome: Outcome;
}

type Row = readonly [applicant: string, themes: string, outcome: Outcome];

/**
 * Who asked what, call by call. Houthalen-Helchteren, Eeklo and Wetteren have a past but nothing in the open demo
 * call: whoever tries the product starts an application there for them.
 */
const PLAN: Readonly<Record<string, readonly Row[]>> = {
  'ps-2022': [
    ['antwerpen', '5 9 7 2 17 13 24 15 20 11 14 10', 'granted'],
    ['gent', '5 17 2 9 15 13 24 20 8', 'granted'],
    ['mechelen', '5 20 2 17 13 7', 'granted'],
    ['leuven', '5 17 18 24 15 9', 'granted'],
    ['genk', '9 5 2 11 13 8 22', 'granted'],
    ['houthalen-helchteren', '5 2 13 9', 'granted'],
    ['eeklo', '5 17 2', 'granted'],
    ['aalst', '2 5 17 9', 'granted'],
    ['sint-niklaas', '5 15 13 2', 'granted'],
    ['kortrijk', '15 20 5 16', 'granted'],
    ['oostende', '5 9 24 17', 'granted'],
    ['vilvoorde', '5 7 15 2 13', 'granted'],
    ['beringen', '22 5 9 13', 'granted'],
    ['vgc', '5 17 13 24 15', 'granted'],
    ['rand', '5 24', 'granted'],
    ['maasmechelen', '5 10 8', 'refused'],
    ['halle', '5 17', 'inadmissible'],
    ['lier', '5 13', 'draft'],
  ],
  'ps-2023': [
    ['antwerpen', '5 9 7 2 17 13 24 15 20 11 23 22', 'granted'],
    ['gent', '5 17 2 9 15 13 23 20 19', 'granted'],
    ['mechelen', '5 20 17 13 7 23 21', 'granted'],
    ['leuven', '5 17 18 24 15 6', 'granted'],
    ['genk', '9 5 2 11 23 8 22', 'granted'],
    ['houthalen-helchteren', '5 2 13 9 23', 'granted'],
    ['eeklo', '5 17 2 23', 'granted'],
    ['aalst', '2 5 17 9 16', 'granted'],
    ['sint-niklaas', '5 15 23 2', 'granted'],
    ['kortrijk', '15 20 5 16', 'granted'],
    ['oostende', '5 9 24 17 23', 'granted'],
    ['vilvoorde', '5 7 15 13', 'granted'],
    ['turnhout', '5 13 17 14', 'granted'],
    ['menen', '5 8 16 23', 'granted'],
    ['maasmechelen', '5 13 23', 'granted'],
    ['roeselare', '9 5 15', 'granted'],
    ['tienen', '5 23 24', 'granted'],
    ['vgc', '5 17 13 24 15', 'granted'],
    ['lier', '5 13', 'refused'],
    ['rand', '24 5', 'inadmissible'],
  ],
  'ps-2024': [
    ['antwerpen', '5 9 7 17 13 24 15 20 23 22', 'granted'],
    ['gent', '5 17 2 9 15 13 23 19', 'granted'],
    ['mechelen', '5 20 17 7 23 21', 'granted'],
    ['leuven', '5 17 24 15 6', 'granted'],
    ['genk', '9 5 2 11 23', 'granted'],
    ['houthalen-helchteren', '5 2 13 9 23', 'granted'],
    ['eeklo', '5 17 2 23', 'granted'],
    ['aalst', '2 5 17 16', 'granted'],
    ['sint-niklaas', '5 15 23 2', 'granted'],
    ['oostende', '5 24 17 23', 'granted'],
    ['turnhout', '5 17 14', 'granted'],
    ['heusden-zolder', '5 22 13 2', 'granted'],
    ['ronse', '5 15', 'granted'],
    ['vgc', '5 17 24 15', 'granted'],
    ['rand', '5 24 23', 'granted'],
    ['brugge', '5 17 24', 'refused'],
    ['roeselare', '9 5', 'draft'],
  ],
  'ps-demo': [
    ['genk', '9 5 2 23', 'granted'],
    ['aalst', '2 5 17', 'granted'],
    ['turnhout', '10 21', 'refused'],
    ['oostende', '5 24', 'inadmissible'],
    ['leuven', '5 17 24', 'admissible'],
    ['mechelen', '5 20 17 7', 'submitted'],
    ['gent', '5 17 2 9 15', 'submitted'],
    ['vilvoorde', '5 7 15', 'draft'],
    ['beringen', '22 5', 'draft'],
  ],
};

/** All applications of the demo, in the order in which they are made. */
export const APPLICATION_PLAN: readonly PlannedApplication[] = Object.entries(PLAN).flatMap(([callCode, rows]) =>
  rows.map(([applicant, themes, outcome]) => ({
    callCode,
    applicant,
    themes: themes.split(' ').map(Number),
    outcome,
  })),
);

/** "ps-2023/genk". */
export function applicationKey({ callCode, applicant }: PlannedApplication): string {
  return `${callCode}/${applicant}`;
}
