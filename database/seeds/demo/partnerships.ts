/** An invented partnership of real municipalities. */
export interface PartnershipSeed {
  readonly code: string;
  readonly name: string;
  /** Key of the applicant that leads and receives the money: NIS code or organisation code. */
  readonly lead: string;
  /** NIS codes of the partners, without the lead. */
  readonly partners: readonly string[];
  /** First day of the membership of all of them. */
  readonly joinedOn: string;
  /** Who took part for a time only. */
  readonly left?: readonly { readonly nis: string; readonly leftOn: string; readonly reason: string }[];
}

const BEFORE_FIRST_CALL = '2022-03-01';
const BEFORE_SECOND_CALL = '2023-03-01';
const BEFORE_THIRD_CALL = '2024-03-01';

/** Invented partnerships, each within one reference region and together above the threshold. */
export const PARTNERSHIPS: readonly PartnershipSeed[] = [
  {
    code: 'meetjesland-schelde',
    name: 'Samenwerkingsverband Eeklo – Wetteren – Zelzate – Maldegem – Aalter',
    lead: '43005',
    partners: ['42025', '43018', '43010', '44084'],
    joinedOn: BEFORE_FIRST_CALL,
  },
  {
    code: 'faciliteitengemeenten',
    name: 'vzw de Rand met de faciliteitengemeenten',
    lead: 'rand',
    partners: ['23098', '23099', '23100', '23101', '23102', '23103'],
    joinedOn: BEFORE_FIRST_CALL,
  },
  {
    code: 'hageland',
    name: 'Samenwerkingsverband Tienen – Diest – Landen',
    lead: '24107',
    partners: ['24020', '24059'],
    joinedOn: BEFORE_SECOND_CALL,
  },
  {
    code: 'leie',
    name: 'Samenwerkingsverband Menen – Wervik – Wevelgem – Harelbeke',
    lead: '34027',
    partners: ['33029', '34041', '34013'],
    joinedOn: BEFORE_FIRST_CALL,
    left: [{ nis: '34042', leftOn: '2023-09-30', reason: 'De gemeenteraad koos voor een eigen werking.' }],
  },
  {
    code: 'vlaamse-ardennen',
    name: 'Samenwerkingsverband Ronse – Oudenaarde – Zottegem',
    lead: '45041',
    partners: ['45035', '41081'],
    joinedOn: BEFORE_THIRD_CALL,
  },
];
