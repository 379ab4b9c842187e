/** A theme (actie) of the programme. */
export interface ThemeSeed {
  readonly number: number;
  readonly objective: number;
  readonly title: string;
  /** AgII opens a tailored trajectory for each grant on this theme. */
  readonly agiiSupported: boolean;
}

/** Published are 2 and 17; the other eight are an assumption that officials can change. */
const AGII_THEMES: readonly number[] = [2, 5, 12, 13, 14, 15, 16, 17, 23, 24];

const TITLES: readonly (readonly [number: number, objective: number, title: string])[] = [
  [1, 1, 'Lokale integrale veiligheidscel versterken'],
  [2, 1, 'Lokaal actieplan polarisatie ontwikkelen en uitrollen'],
  [3, 1, 'Wijkverbeteringscontracten afsluiten'],
  [4, 2, 'Zomerscholen aanbieden'],
  [5, 2, 'Oefenkansen Nederlands organiseren'],
  [6, 3, "Begeleiding van buitenlandse diploma's naar verkorte opleidingstrajecten"],
  [7, 3, 'Begeleiding naar hogere studies'],
  [8, 3, 'Begeleiding van ongekwalificeerde uitstromers naar een kwalificerend traject'],
  [9, 4, 'Begeleiding kansengroepen naar arbeidsmarkt'],
  [10, 4, 'Begeleiding naar ondernemerschap'],
  [11, 4, 'Mentoren begeleiden jongeren van buitenlandse herkomst naar werk'],
  [12, 5, 'Sociaal netwerk nieuwkomers versterken'],
  [13, 5, 'In contact brengen met sport'],
  [14, 5, 'In contact brengen met bedrijfsleven'],
  [15, 5, 'Brug leggen naar onderwijs'],
  [16, 6, 'Lokaal actieplan straatintimidatie ontwikkelen en uitrollen'],
  [17, 6, 'Opleiden in omstaandersprincipe'],
  [18, 6, 'Lokaal actieplan integrale toegankelijkheid ontwikkelen en uitrollen'],
  [19, 6, 'Correspondentietesten uitvoeren'],
  [20, 7, 'Sociale mix in scholen bevorderen'],
  [21, 7, 'Begeleiding naar de lerarenopleiding'],
  [22, 7, 'Pleinmakers in sociale woonwijken'],
  [23, 7, 'In contact brengen met jeugdwerk'],
  [24, 7, 'In contact brengen met cultuur'],
];

/**
 * The 24 themes. Titles follow the official site; those of 6, 8, 10, 11, 21, 22 and 23 are our own wording of the
 * description in the application form.
 */
export const THEMES: readonly ThemeSeed[] = TITLES.map(([number, objective, title]) => ({
  number,
  objective,
  title,
  agiiSupported: AGII_THEMES.includes(number),
}));
