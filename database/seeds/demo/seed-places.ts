import type { MembershipState } from '@samenspoor/domain/applications/partnerships/membership';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { type EntityManager, IsNull } from 'typeorm';
import { Partnership, PartnershipMember } from '../../entities/applications/partnership.entity';
import { LocalGovernment } from '../../entities/catalogue/local-government.entity';
import { OriginFigure } from '../../entities/catalogue/origin-figure.entity';
import { municipalities } from '../reference/municipalities';
import { idOf } from '../id-of';
import { upsert } from '../upsert';
import { demoId } from './deterministic';
import { originFigures } from './origin-figures';
import { PARTNERSHIPS, type PartnershipSeed } from './partnerships';

/** The invented origin figures up to this year; a figure that is not of the demo is left alone. */
export async function seedOriginFigures(manager: EntityManager, today: Date): Promise<number> {
  const places = await manager.find(LocalGovernment);
  const placeIds = new Map(places.map(({ id, code, validFrom }) => [`${code}/${validFrom}`, id]));
  const year = Number(brusselsDay(today).slice(0, 4));
  return upsert(manager, OriginFigure, {
    key: ['localGovernmentId', 'year'],
    rows: originFigures(municipalities(), year).map((figure) => ({
      localGovernmentId: idOf(placeIds, `${figure.nis}/${figure.validFrom}`),
      year: figure.year,
      count: figure.inhabitants,
      source: 'Fictief cijfer voor de demo-omgeving',
      demo: true,
    })),
    onlyWhere: 'stored.demo',
  });
}

/** The invented partnerships with their members, the lead among them. What people changed since is left alone. */
export async function seedPartnerships(manager: EntityManager): Promise<number> {
  const places = await manager.findBy(LocalGovernment, { validTo: IsNull() });
  const placeIds = new Map(places.map(({ id, code }) => [code, id]));
  const known = new Set((await manager.findBy(Partnership, { demo: true })).map(({ id }) => id));
  const fresh = PARTNERSHIPS.filter(({ code }) => !known.has(demoId('partnership', code)));
  if (fresh.length === 0) return 0;
  const rows = fresh.map(({ code, name, lead }) => ({
    id: demoId('partnership', code),
    name,
    leadId: idOf(placeIds, lead),
    demo: true,
  }));
  const members = fresh.flatMap((seed) => membersOf(seed, placeIds));
  return (
    (await upsert(manager, Partnership, { key: ['id'], rows })) +
    (await upsert(manager, PartnershipMember, { key: ['id'], rows: members }))
  );
}

/** All agreed on the first day, by nobody's name. */
function membersOf(
  { code, lead, partners, joinedOn, left = [] }: PartnershipSeed,
  placeIds: ReadonlyMap<string, string>,
): Partial<PartnershipMember>[] {
  const member = (place: string, state: MembershipState, leftOn: string | null, reason: string | null) => ({
    id: demoId('partnership-member', `${code}/${place}`),
    partnershipId: demoId('partnership', code),
    localGovernmentId: idOf(placeIds, place),
    state,
    joinedOn,
    leftOn,
    answeredAt: new Date(`${joinedOn}T09:00:00Z`),
    reason,
  });
  return [
    ...[lead, ...partners].map((place) => member(place, 'consented', null, null)),
    ...left.map(({ nis, leftOn, reason }) => member(nis, 'ended', leftOn, reason)),
  ];
}
