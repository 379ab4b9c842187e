import type { EntityManager } from 'typeorm';
import { Objective } from '../../entities/catalogue/objective.entity';
import { Partner } from '../../entities/catalogue/partner.entity';
import { Programme } from '../../entities/catalogue/programme.entity';
import { Theme } from '../../entities/catalogue/theme.entity';
import { idOf } from '../id-of';
import { upsert } from '../upsert';
import { OBJECTIVES, PROGRAMME } from './objectives';
import { partners } from './partners';
import { THEMES } from './themes';

/** The programme with its objectives and themes. Answers how many rows were written. */
export async function seedProgramme(manager: EntityManager): Promise<number> {
  let written = await upsert(manager, Programme, { key: ['code'], rows: [PROGRAMME] });
  const { id: programmeId } = await manager.findOneByOrFail(Programme, { code: PROGRAMME.code });
  written += await upsert(manager, Objective, {
    key: ['programmeId', 'number'],
    rows: OBJECTIVES.map((objective) => ({ ...objective, programmeId })),
  });
  const objectives = await manager.findBy(Objective, { programmeId });
  const objectiveIds = new Map(objectives.map(({ id, number }) => [number, id]));
  return (
    written +
    (await upsert(manager, Theme, {
      key: ['programmeId', 'number'],
      rows: THEMES.map(({ objective, ...theme }) => ({
        ...theme,
        programmeId,
        objectiveId: idOf(objectiveIds, objective),
      })),
    }))
  );
}

/** The organisations around the programme. Answers how many rows were written. */
export async function seedPartners(manager: EntityManager): Promise<number> {
  return upsert(manager, Partner, {
    key: ['code'],
    rows: partners().map((partner) => ({ ...partner, area: partner.area ?? '', role: partner.role ?? '' })),
  });
}
