import { countsMunicipalities } from './counts-municipalities';
import type { PortfolioYear } from './summary';

const year = (municipalities: number) => ({ year: 2026, municipalities }) as PortfolioYear;

describe('the number of municipalities', () => {
  it('says something where they could apply, or were reached in any year', () => {
    expect(countsMunicipalities({ applicantTypes: ['municipality'], years: [year(0)] })).toBe(true);
    expect(countsMunicipalities({ applicantTypes: ['organisation'], years: [year(0), year(3)] })).toBe(true);
    expect(countsMunicipalities({ applicantTypes: ['organisation', 'consortium'], years: [year(0)] })).toBe(false);
  });
});
