import { dossierView } from '../testing/dossier-view';
import { askedThemes } from './asked-themes';

describe('what a dossier asks', () => {
  it('stands theme by theme, each row with the words of its programme', () => {
    const themes = askedThemes(dossierView());
    expect(themes.map(({ number }) => number)).toEqual(dossierView().themes.map(({ number }) => number));
    for (const { number, rows } of themes) {
      expect(rows.map(({ themeNumber }) => themeNumber)).toEqual(rows.map(() => number));
      for (const { name } of rows) expect(name).toContain(`thema ${number} – `);
    }
    expect(themes.flatMap(({ rows }) => rows)).toHaveLength(dossierView().lines.length);
  });

  it('still stands when its programme no longer has the row', () => {
    const { call, ...view } = dossierView();
    const [theme] = askedThemes({ ...view, call: { ...call, themes: [] } });
    expect(theme?.rows[0]).toMatchObject({ unit: view.lines[0]?.indicatorCode, targetGroup: '', isAmount: false });
  });
});
