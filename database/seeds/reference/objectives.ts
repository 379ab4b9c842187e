/** An objective (doelstelling) of the programme. */
export interface ObjectiveSeed {
  readonly number: number;
  readonly title: string;
}

/** The programme's code; themes are versioned under it. */
export const PROGRAMME = {
  code: 'plan-samenleven',
  name: 'Plan Samenleven',
  description:
    'Steun van de Vlaamse overheid voor lokale besturen die het samenleven in diversiteit willen versterken.',
  /** In front of reference numbers: "PS-2024-0001". */
  referencePrefix: 'PS',
} as const;

/** The seven objectives. Source: vlaanderen.be/plan-samenleven/doelstellingen-en-acties. */
export const OBJECTIVES: readonly ObjectiveSeed[] = [
  { number: 1, title: 'Veiligheid en leefbaarheid' },
  { number: 2, title: 'Nederlands' },
  { number: 3, title: 'Competenties' },
  { number: 4, title: 'Werk' },
  { number: 5, title: 'Netwerk' },
  { number: 6, title: 'Non-discriminatie' },
  { number: 7, title: 'Eén gemeenschap' },
];
