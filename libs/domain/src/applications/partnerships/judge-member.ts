import type { ApplicantKind } from '../../identity/applicant-kind';
import { type Refusal, refusal } from '../../kernel/refusal';
import type { ApplicationRefusalCode } from '../application-refusals';
import type { PartnershipRefusalCode } from './partnership-refusals';

/** A local government that leads or may take part, on the day that its membership begins. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kind: ApplicantKind;
  readonly referenceRegion: string | null;
  /** Name of the local government that it became; null while it exists. */
  readonly mergedInto: string | null;
  /** Other partnerships in which it agreed to take part in the same days. */
  readonly elsewhere: readonly { readonly name: string; readonly leads: boolean }[];
  /** Calls for which it filed alone, with a period that the membership would meet. */
  readonly alone: readonly { readonly call: string; readonly periodEnd: string }[];
}

/** What the rules can say of a member. */
export type MemberRefusal = Refusal<PartnershipRefusalCode | ApplicationRefusalCode>;

/**
 * Whether somebody can take part beside this lead. Everything that is wrong is told at once, at `pointer`.
 * @param region that of the municipalities which take part already; null when nobody sets one (docs/domain-rules.md)
 */
export function judgeMember(
  member: Candidate,
  lead: Pick<Candidate, 'id' | 'name' | 'kind'>,
  region: string | null,
  pointer?: string,
): MemberRefusal[] {
  if (member.mergedInto !== null) return [merged(member, pointer)];
  if (member.id === lead.id || member.kind !== partnerKindOf(lead.kind))
    return [refusal('partnership_members_invalid', undefined, pointer)];
  return [...judgeRegion(member, lead.name, region, pointer), ...judgeTies(member, pointer)];
}

/** Whether somebody can lead: it exists, may have partners, and isn't bound elsewhere. */
export function judgeLead(lead: Candidate, pointer?: string): MemberRefusal[] {
  if (lead.mergedInto !== null) return [merged(lead, pointer)];
  if (lead.kind === 'vgc') return [refusal('not_an_applicant', undefined, pointer)];
  const led = lead.elsewhere.find(({ leads }) => leads);
  if (led) return [refusal('already_lead', { partnership: led.name }, pointer)];
  return judgeTies(lead, pointer);
}

/** The region that a partnership is bound to: that of its first municipality, the lead before others. */
export function regionOf(members: readonly Pick<Candidate, 'kind' | 'referenceRegion'>[]): string | null {
  return members.find(({ kind }) => kind === 'municipality')?.referenceRegion ?? null;
}

/** Municipalities and vzw de Rand work with municipalities, organisations with organisations. */
function partnerKindOf(lead: ApplicantKind): ApplicantKind {
  return lead === 'organisation' ? 'organisation' : 'municipality';
}

function judgeRegion(member: Candidate, lead: string, region: string | null, pointer?: string): MemberRefusal[] {
  if (member.kind !== 'municipality' || region === null || member.referenceRegion === region) return [];
  const params = { name: member.name, region: member.referenceRegion ?? 'geen', lead, expected: region };
  return [refusal('outside_reference_region', params, pointer)];
}

function judgeTies({ name, kind, elsewhere, alone }: Candidate, pointer?: string): MemberRefusal[] {
  if (kind === 'organisation') return [];
  return [
    ...elsewhere.map((other) =>
      refusal('municipality_in_other_partnership' as const, { name, partnership: other.name }, pointer),
    ),
    ...alone.map(({ call, periodEnd }) =>
      refusal('municipality_applies_alone' as const, { name, call, periodEnd }, pointer),
    ),
  ];
}

const merged = ({ name, mergedInto }: Candidate, pointer?: string): MemberRefusal =>
  refusal('local_government_merged', { name, successor: mergedInto ?? '' }, pointer);
