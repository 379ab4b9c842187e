import { formatKbo } from '@samenspoor/domain/identity/kbo';
import type { KeyValue } from './blocks/key-values';

/** The local government that applies. */
export interface ApplicantParty {
  readonly name: string;
  /** Ten digits; null when not known. */
  readonly kbo: string | null;
}

/** The partnership for which the applicant applies as its lead. */
export interface PartnershipParty {
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly lead: boolean }[];
}

/** Who applies, with its partners: the same lines in every document. */
export function partyLines(applicant: ApplicantParty, partnership: PartnershipParty | null): KeyValue[] {
  return [
    { label: 'Aanvrager', value: applicant.name },
    ...(applicant.kbo === null ? [] : [{ label: 'Ondernemingsnummer', value: formatKbo(applicant.kbo) }]),
    ...(partnership
      ? [
          { label: 'Samenwerkingsverband', value: partnership.name },
          { label: 'Leden', value: partnership.members.map(memberText).join('\n') },
        ]
      : []),
  ];
}

function memberText(member: PartnershipParty['members'][number]): string {
  return member.lead ? `${member.name} (trekker, dient in en ontvangt de middelen)` : member.name;
}
