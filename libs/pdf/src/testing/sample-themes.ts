/** Unit, target group, planned units. */
export type SampleRow = readonly [unit: string, targetGroup: string, units: number];
/** Number, objective, title, price and ceiling in euro, rows. */
export type SampleTheme = readonly [
  number: string,
  objective: string,
  title: string,
  price: number,
  ceiling: number,
  rows: readonly SampleRow[],
];

/** Titles of the objectives by number. */
export const sampleObjectives: Readonly<Record<string, string>> = {
  '1': 'Veiligheid en leefbaarheid',
  '2': 'Nederlands',
  '3': 'Competenties',
  '4': 'Werk',
  '5': 'Netwerk',
  '6': 'Non-discriminatie',
  '7': 'Eén gemeenschap',
};
const plan: SampleRow = ['lokaal actieplan', 'opgemaakt én uitgerold, voor alle inwoners', 1];
const guided = 'begeleide persoon';
const foreign = 'jongere van buitenlandse herkomst';
const disabled = 'persoon met een handicap';

/** The funded themes of the first project year, with their maxima as planned units; 23 joined later and has none. */
export const sampleThemes: readonly SampleTheme[] = [
  ['2', '1', 'Lokaal actieplan polarisatie ontwikkelen en uitrollen', 25_000, 25_000, [plan]],
  ['5', '2', 'Oefenkansen Nederlands organiseren', 60, 135_000, [['persoon', 'volwassen anderstalige', 2250]]],
  [
    '6',
    '3',
    "Begeleiding van buitenlandse diploma's naar verkorte opleidingstrajecten",
    600,
    13_800,
    [[guided, 'houder van een buitenlands diploma', 23]],
  ],
  [
    '7',
    '3',
    'Begeleiding naar hogere studies',
    650,
    97_500,
    [[`${guided} (minstens 4 contactmomenten)`, 'kwetsbaar kind of kwetsbare jongere (tot 25 jaar)', 150]],
  ],
  [
    '8',
    '3',
    'Begeleiding van ongekwalificeerde uitstromers naar een kwalificerend traject',
    650,
    97_500,
    [[guided, 'ongekwalificeerde uitstromer', 150]],
  ],
  [
    '9',
    '4',
    'Begeleiding kansengroepen naar arbeidsmarkt',
    650,
    170_625,
    [
      [guided, 'nieuwkomer', 150],
      [guided, disabled, 37],
      [guided, '55-plusser', 75],
    ],
  ],
  [
    '10',
    '4',
    'Begeleiding naar ondernemerschap',
    650,
    78_000,
    [
      [guided, 'nieuwkomer', 75],
      [guided, 'vrouw', 30],
      [guided, disabled, 15],
    ],
  ],
  [
    '11',
    '4',
    'Mentoren begeleiden jongeren van buitenlandse herkomst naar werk',
    320,
    96_000,
    [[guided, foreign, 300]],
  ],
  [
    '13',
    '5',
    'In contact brengen met sport',
    210,
    37_800,
    [
      ['persoon', foreign, 150],
      ['persoon', disabled, 30],
    ],
  ],
  [
    '14',
    '5',
    'In contact brengen met bedrijfsleven',
    210,
    37_800,
    [['persoon', 'jongere met een grotere afstand tot de arbeidsmarkt', 180]],
  ],
  ['15', '5', 'Brug leggen naar onderwijs', 320, 96_000, [['gezin', 'kwetsbaar gezin', 300]]],
  ['16', '6', 'Lokaal actieplan straatintimidatie ontwikkelen en uitrollen', 25_000, 25_000, [plan]],
  [
    '17',
    '6',
    'Opleiden in omstaandersprincipe',
    90,
    27_000,
    [
      ['gevormde professional', 'medewerker van een bestuur of organisatie', 150],
      ['gevormde burger', 'inwoner', 150],
    ],
  ],
  ['18', '6', 'Lokaal actieplan integrale toegankelijkheid ontwikkelen en uitrollen', 25_000, 25_000, [plan]],
  [
    '19',
    '6',
    'Correspondentietesten uitvoeren',
    25_000,
    25_000,
    [['bestuur dat correspondentietesten inzet', 'minstens één discriminatiegrond, met verslag', 1]],
  ],
  [
    '20',
    '7',
    'Sociale mix in scholen bevorderen',
    170,
    51_000,
    [['begeleid gezin', 'gezin met schoolgaande kinderen', 300]],
  ],
  [
    '21',
    '7',
    'Begeleiding naar de lerarenopleiding',
    650,
    14_950,
    [
      [guided, foreign, 15],
      [guided, 'jongere met een handicap', 8],
    ],
  ],
  [
    '22',
    '7',
    'Pleinmakers in sociale woonwijken',
    5_800,
    23_200,
    [['pleinmaker', 'bewoners van een sociale woonwijk', 4]],
  ],
  [
    '23',
    '7',
    'In contact brengen met jeugdwerk',
    210,
    37_800,
    [['persoon', 'kwetsbaar kind of kwetsbare jongere (tot 25 jaar)', 0]],
  ],
  [
    '24',
    '7',
    'In contact brengen met cultuur',
    210,
    37_800,
    [
      ['persoon', foreign, 150],
      ['persoon', 'jongere met een handicap', 30],
    ],
  ],
];
