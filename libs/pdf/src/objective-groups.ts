/** What places a theme under its objective. */
export interface ThemeOfObjective {
  readonly number: string;
  readonly title: string;
  readonly objectiveNumber: string;
  readonly objectiveTitle: string;
}

/** The themes of one objective, under its title. */
export interface ObjectiveGroup<Theme> {
  readonly title: string;
  readonly themes: readonly Theme[];
}

/** Themes under their objectives ("Doelstelling 4 – Werk"), both in the order in which they come. */
export function groupByObjective<Theme extends ThemeOfObjective>(themes: readonly Theme[]): ObjectiveGroup<Theme>[] {
  const groups = new Map<string, Theme[]>();
  for (const theme of themes) {
    const title = objectiveTitle(theme.objectiveNumber, theme.objectiveTitle);
    groups.set(title, [...(groups.get(title) ?? []), theme]);
  }
  return [...groups].map(([title, members]) => ({ title, themes: members }));
}

/** "Doelstelling 4 – Werk". */
export function objectiveTitle(number: string, title: string): string {
  return `Doelstelling ${number} – ${title}`;
}

const listFormat = new Intl.ListFormat('nl-BE');

/** "thema 2 (Lokaal actieplan …) en thema 5 (Oefenkansen Nederlands organiseren)", for use in a sentence. */
export function listThemes(themes: readonly { readonly number: string; readonly title: string }[]): string {
  return listFormat.format(themes.map(({ number, title }) => `thema ${number} (${title})`));
}

/** "9. Begeleiding kansengroepen naar arbeidsmarkt". */
export function themeTitle(theme: { readonly number: string; readonly title: string }): string {
  return `${theme.number}. ${theme.title}`;
}
