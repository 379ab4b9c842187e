import { problem } from '../../shell/testing/shell-test-bed';
import { awardView, dossierView } from '../testing/dossier-view';
import { DOSSIER_URL, answerDossier, openDossier } from '../testing/open-dossier';

const LINES = [
  { indicatorCode: '17a', grantedUnits: 90, grantedCents: 810_000 },
  { indicatorCode: '17b', grantedUnits: 75, grantedCents: 675_000 },
];
const stale = problem(412, { code: 'stale_version', title: 'Intussen gewijzigd' });

const stored = (version: number, units: number) =>
  awardView({
    version,
    prefilled: false,
    lines: awardView().lines.map((line) =>
      line.indicatorCode === '17a' ? { ...line, grantedUnits: units, grantedCents: units * 9_000 } : line,
    ),
  });

describe('a dossier of the ministry', () => {
  it('asks for an award only once the application is admissible', async () => {
    const { store, server } = await openDossier(dossierView({ state: 'submitted' }));
    expect(store.isAwarded()).toBe(false);
    server.expectNone(`${DOSSIER_URL}/award`);
  });

  it('lets only who may award prepare one', async () => {
    const { store } = await openDossier(dossierView(), awardView(), 'auditor');
    expect(store.can('award')).toBe(true);
    expect(store.mayAward()).toBe(false);
  });

  it('saves the award on the version it shows, then on the one it got back', async () => {
    const { store, server } = await openDossier();
    expect(store.isProposal()).toBe(true);
    const first = store.saveAward(LINES);
    const request = server.expectOne(`${DOSSIER_URL}/award-lines`);
    expect(request.request.headers.get('If-Match')).toBe('"0"');
    request.flush(stored(1, 90));
    await first;
    expect(store.isProposal()).toBe(false);

    const second = store.saveAward(LINES);
    const again = server.expectOne(`${DOSSIER_URL}/award-lines`);
    expect(again.request.headers.get('If-Match')).toBe('"1"');
    again.flush(stored(1, 90));
    await second;
  });

  it('takes a save whose answer got lost for done', async () => {
    const { store, server } = await openDossier();
    const saving = store.saveAward(LINES);
    server.expectOne(`${DOSSIER_URL}/award-lines`).flush(stale, { status: 412, statusText: 'Stale' });
    await new Promise((resolve) => setTimeout(resolve));
    server.expectOne(`${DOSSIER_URL}/award`).flush(stored(1, 90));
    await expect(saving).resolves.toBeUndefined();
    expect(store.isProposal()).toBe(false);
  });

  it('refuses to overwrite what a colleague saved', async () => {
    const { store, server } = await openDossier();
    const saving = store.saveAward(LINES);
    server.expectOne(`${DOSSIER_URL}/award-lines`).flush(stale, { status: 412, statusText: 'Stale' });
    await new Promise((resolve) => setTimeout(resolve));
    server.expectOne(`${DOSSIER_URL}/award`).flush(stored(1, 10));
    await expect(saving).rejects.toMatchObject({ problem: { code: 'stale_version' } });
  });

  it('decides on the versions of the dossier and of the award that the screen shows', async () => {
    const { store, server } = await openDossier(dossierView(), stored(3, 90));
    const deciding = store.decide({ outcome: 'granted' });
    const { request } = server.expectOne(`${DOSSIER_URL}/decision`);
    expect(request.headers.get('If-Match')).toBe('"4"');
    expect(request.body).toEqual({ outcome: 'granted', awardVersion: 3 });
    void deciding;
  });

  it('answers what the server refuses, and loads the dossier anew when it is done', async () => {
    const { store, server } = await openDossier(dossierView({ state: 'submitted' }));
    const refused = store.judgeAdmissibility({ admissible: true });
    server.expectOne(`${DOSSIER_URL}/admissibility`).flush(stale, { status: 412, statusText: 'Stale' });
    expect(await refused).toMatchObject({ code: 'stale_version' });

    const done = store.judgeAdmissibility({ admissible: true });
    server.expectOne(`${DOSSIER_URL}/admissibility`).flush(dossierView());
    expect(await done).toBeNull();
    await answerDossier(server, dossierView({ version: 5 }));
    expect(store.current()?.version).toBe(5);
  });
});
