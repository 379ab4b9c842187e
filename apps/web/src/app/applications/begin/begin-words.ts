import type { CallView } from '@samenspoor/contracts/calls/call';
import { formatCount } from '@samenspoor/domain/kernel/format';

/** What the page says of the two ways to apply: alone, or with others. */
export interface BeginWords {
  readonly alone: string;
  readonly together: string;
  /** What this call asks of who applies together. */
  readonly togetherHow: string;
}

type Terms = Pick<CallView, 'eligibility' | 'applicantTypes'>;

/** From what the programme asks of who applies; organisations form a consortium, municipalities a partnership. */
export function beginWords({ eligibility }: Terms, forOrganisation: boolean): BeginWords {
  if (forOrganisation)
    return {
      alone: 'Uw organisatie vraagt zelf aan.',
      together: 'Voor een nieuw consortium',
      togetherHow: 'Samen met andere organisaties. Elke organisatie geeft zelf haar akkoord.',
    };
  const origin = eligibility.find((setting) => setting.rule === 'origin_threshold');
  const threshold = origin?.rule === 'origin_threshold' ? formatCount(origin.threshold) : null;
  const region = eligibility.some(({ rule }) => rule === 'same_reference_region')
    ? ' uit dezelfde referentieregio'
    : '';
  return {
    alone: `Uw bestuur vraagt zelf aan.${threshold === null ? '' : ` Dat kan met meer dan ${threshold} inwoners van niet-EU-14-herkomst.`}`,
    together: 'Voor een nieuw samenwerkingsverband',
    togetherHow: `Met gemeenten${region}${threshold === null ? '' : `, samen boven ${threshold} inwoners`}. Elke gemeente geeft zelf haar akkoord.`,
  };
}

/** Whether the call takes applications of several together; vzw de Rand always comes with municipalities. */
export function takesTogether({ applicantTypes }: Terms, forOrganisation: boolean): boolean {
  if (forOrganisation) return applicantTypes.includes('consortium');
  return applicantTypes.some((type) => type === 'partnership' || type === 'rand');
}
