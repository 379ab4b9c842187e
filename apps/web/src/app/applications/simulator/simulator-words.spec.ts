import { simulatorWords } from './simulator-words';

describe('the words of the simulator', () => {
  it('are those of places, of organisations, or of both, by who may apply', () => {
    expect(simulatorWords(['municipality', 'partnership'])).toMatchObject({
      places: true,
      application: 'een aanvraag van uw bestuur',
      organisations: null,
    });
    const organisations = simulatorWords(['organisation', 'consortium']);
    expect(organisations).toMatchObject({ places: false, application: 'een aanvraag van uw organisatie' });
    expect(organisations.organisations?.who).toContain('voor organisaties');
    const both = simulatorWords(['municipality', 'organisation']);
    expect(both).toMatchObject({ places: true, application: 'een aanvraag' });
    expect(both.organisations?.who).toContain('Vraagt u aan voor een organisatie?');
  });
});
