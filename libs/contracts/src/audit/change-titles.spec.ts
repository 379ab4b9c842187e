import { changeLine } from './change-titles';

describe('a change on the timeline', () => {
  it('names the figure of a KPI row as who knows the rows calls it, from what to what', () => {
    const named = (field: string) => changeLine({ field, from: '10', to: '20' }, (code) => `de rij van ${code}`);
    expect(named('5a.currentReach')).toBe('Huidig bereik, de rij van 5a: 10 → 20');
    expect(named('5a.plannedReach')).toBe('Gepland bereik, de rij van 5a: 10 → 20');
    expect(named('5a.amount')).toBe('Gevraagd bedrag, de rij van 5a: 10 → 20');
    expect(named('award/5a')).toBe('Toekenning, de rij van 5a: 10 → 20');
    expect(changeLine({ field: '5a.plannedReach', from: '10', to: '20' })).toBe('Gepland bereik, rij 5a: 10 → 20');
  });

  it('shows only the new value where there was none', () => {
    expect(changeLine({ field: 'reference', from: null, to: 'PS-2026-0001' })).toBe('Referentie: PS-2026-0001');
  });

  it('shows that something was taken away', () => {
    expect(changeLine({ field: 'contact.phone', from: '011 12 34 56', to: null })).toBe(
      'Telefoonnummer: 011 12 34 56 → –',
    );
  });

  it('leaves out what the sentence says already', () => {
    expect(changeLine({ field: 'grantedCents', from: null, to: '€ 1.000' })).toBeNull();
  });

  it('shows days as people write them, and no paths', () => {
    expect(changeLine({ field: 'joinedOn', from: null, to: '2026-11-22' })).toBe('Eerste dag: 22/11/2026');
    expect(changeLine({ field: 'incentives.sociale-impact-obligatie.texts.doel', from: 'a', to: null })).toBe(
      'Stimulans sociale impact obligatie: a → –',
    );
  });
});
