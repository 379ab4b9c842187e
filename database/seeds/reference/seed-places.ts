import type { ApplicantKind } from '@samenspoor/domain/identity/applicant-kind';
import { supportRegionOf } from '@samenspoor/domain/catalogue/support-region';
import { type EntityManager, IsNull } from 'typeorm';
import { LocalGovernment } from '../../entities/catalogue/local-government.entity';
import { ReferenceRegion, SupportRegion } from '../../entities/catalogue/region.entity';
import { Organisation } from '../../entities/identity/organisation.entity';
import { upsert } from '../upsert';
import { type MunicipalitySeed, municipalities } from './municipalities';
import { ORGANISATIONS } from './organisations';
import { slugOf } from './partners';
import { REFERENCE_REGIONS, SUPPORT_REGIONS } from './regions';

/** As in the register of municipalities: valid since before anybody needs to know. */
const ALWAYS = '1970-01-01';

/** Regions and the local governments in them, old and new. Answers how many rows were written. */
export async function seedPlaces(manager: EntityManager): Promise<number> {
  const regions = SUPPORT_REGIONS.map(({ code, name, agii }) => ({ code, name, agii }));
  const written = [
    await upsert(manager, ReferenceRegion, { key: ['code'], rows: REFERENCE_REGIONS }),
    await upsert(manager, SupportRegion, { key: ['code'], rows: regions }),
    await upsert(manager, LocalGovernment, {
      key: ['code', 'validFrom'],
      rows: [...municipalities().map(municipalityRow), applicantRow('vgc'), applicantRow('rand')],
    }),
  ];
  return written.reduce((sum, count) => sum + count, 0);
}

/** The organisations people act for: every local government of today, and the others of the programme. */
export async function seedOrganisations(manager: EntityManager): Promise<number> {
  const places = await manager.findBy(LocalGovernment, { validTo: IsNull() });
  const placeIds = new Map(places.map(({ id, code }) => [code, id]));
  const local = places
    .filter(({ kind }) => kind === 'municipality')
    .map(({ id, code, name, kbo, ovo }) => ({
      code,
      kind: 'municipality' as const,
      name,
      kbo,
      ovo,
      localGovernmentId: id,
    }));
  const others = ORGANISATIONS.map((organisation) => ({
    ...organisation,
    ovo: null,
    localGovernmentId: placeIds.get(organisation.code) ?? null,
  }));
  return upsert(manager, Organisation, { key: ['code'], rows: [...local, ...others] });
}

function municipalityRow(municipality: MunicipalitySeed): Partial<LocalGovernment> {
  const { nis, name, province, referenceRegion, population2020, kbo, ovo, tile } = municipality;
  return {
    code: nis,
    kind: 'municipality',
    nis,
    name,
    province,
    referenceRegionCode: slugOf(referenceRegion),
    supportRegionCode: supportRegionOf({ kind: 'municipality', nis, province }),
    population: population2020,
    kbo,
    ovo,
    validFrom: municipality.validFrom,
    validTo: municipality.validTo,
    mergedIntoNis: municipality.mergedIntoNis,
    longitude: municipality.longitude,
    latitude: municipality.latitude,
    tileColumn: tile?.column ?? null,
    tileRow: tile?.row ?? null,
  };
}

/** An applicant that is no municipality: no place on the map, no reference region. */
function applicantRow(code: Exclude<ApplicantKind, 'municipality'>): Partial<LocalGovernment> {
  const organisation = ORGANISATIONS.find((candidate) => candidate.code === code);
  return {
    code,
    kind: code,
    nis: null,
    name: organisation?.name ?? code,
    province: null,
    referenceRegionCode: null,
    supportRegionCode: supportRegionOf({ kind: code, nis: null, province: null }),
    population: null,
    kbo: organisation?.kbo ?? null,
    ovo: null,
    validFrom: ALWAYS,
    validTo: null,
    mergedIntoNis: null,
    longitude: null,
    latitude: null,
    tileColumn: null,
    tileRow: null,
  };
}
