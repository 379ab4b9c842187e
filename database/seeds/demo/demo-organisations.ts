import type { EntityManager } from 'typeorm';
import { LocalGovernment } from '../../entities/catalogue/local-government.entity';
import { Organisation } from '../../entities/identity/organisation.entity';
import { upsert } from '../upsert';
import { demoId } from './deterministic';

/** An invented organisation that applies in programmes for organisations. */
interface DemoOrganisation {
  readonly code: string;
  readonly name: string;
  /** Right check digits, and given to nobody. */
  readonly kbo: string;
  readonly referenceRegion: string;
  readonly supportRegion: string;
  readonly province: string;
}

/** The first applies alone; with the second it can form a consortium. */
export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  {
    code: 'debrug',
    name: 'vzw De Brug',
    kbo: '0999000129',
    referenceRegion: 'gent',
    supportRegion: 'oost-vlaanderen',
    province: 'Oost-Vlaanderen',
  },
  {
    code: 'samensterk',
    name: 'vzw Samen Sterk',
    kbo: '0999000228',
    referenceRegion: 'limburg',
    supportRegion: 'limburg',
    province: 'Limburg',
  },
];

const SINCE = '2022-01-01';

/** The invented organisations, as applicants and as who people act for. Answers how many rows were written. */
export async function seedDemoOrganisations(manager: EntityManager): Promise<number> {
  const places = DEMO_ORGANISATIONS.map(({ code, name, kbo, province, referenceRegion, supportRegion }) => ({
    id: demoId('place', code),
    code: kbo,
    kind: 'organisation' as const,
    name,
    province,
    referenceRegionCode: referenceRegion,
    supportRegionCode: supportRegion,
    kbo,
    validFrom: SINCE,
  }));
  const organisations = DEMO_ORGANISATIONS.map(({ code, name, kbo }) => ({
    code,
    kind: 'organisation' as const,
    name,
    kbo,
    localGovernmentId: demoId('place', code),
    demo: true,
  }));
  return (
    (await upsert(manager, LocalGovernment, { key: ['id'], rows: places })) +
    (await upsert(manager, Organisation, { key: ['code'], rows: organisations }))
  );
}
