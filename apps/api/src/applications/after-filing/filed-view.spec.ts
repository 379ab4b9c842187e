import type { StoredView } from '../application-actions';
import { filedView } from './filed-view';

const NOW = {
  version: 9,
  state: 'reopened',
  stateReason: 'Rekening',
  asFiled: true,
  iban: 'BE71',
  signOff: null,
} as StoredView;

describe('what others see of a reopened application', () => {
  it('is what was filed, also of parts that nobody thought of, in the state of now', () => {
    const filed = {
      version: 4,
      state: 'submitted',
      stateReason: null,
      asFiled: false,
      iban: 'BE68',
      later: 'kept',
    } as object;
    expect(filedView(NOW, filed)).toEqual({
      version: 9,
      state: 'reopened',
      stateReason: 'Rekening',
      asFiled: true,
      iban: 'BE68',
      signOff: null,
      later: 'kept',
    });
  });
});
