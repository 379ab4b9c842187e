import type { EntityManager } from 'typeorm';
import { Partner } from '../../entities/catalogue/partner.entity';
import { Programme } from '../../entities/catalogue/programme.entity';
import { upsert } from '../upsert';
import { PROGRAMME } from './objectives';
import { partners } from './partners';
import { seedVersions } from './seed-versions';

/** The programme with its versions. What officials changed stays. Answers how many rows were written. */
export async function seedProgramme(manager: EntityManager): Promise<number> {
  const written = await upsert(manager, Programme, { key: ['code'], rows: [PROGRAMME], onlyWhere: 'false' });
  return written + (await seedVersions(manager));
}

/** The organisations around the programme. Answers how many rows were written. */
export async function seedPartners(manager: EntityManager): Promise<number> {
  return upsert(manager, Partner, {
    key: ['code'],
    rows: partners().map((partner) => ({ ...partner, area: partner.area ?? '', role: partner.role ?? '' })),
  });
}
