import { type ApplicantType, isForPlaces } from '@samenspoor/domain/catalogue/applicant-type';

/** What the simulator says to who may apply: places, organisations, or both. */
export interface SimulatorWords {
  /** Whether places may apply: only they are chosen, and judged by official figures. */
  readonly places: boolean;
  /** Where a calculation goes: "een aanvraag van uw bestuur". */
  readonly application: string;
  /** What an organisation reads in step 1, and about whether it may apply; null when none may. */
  readonly organisations: { readonly who: string; readonly may: string } | null;
}

const MAY = 'Of uw organisatie mag indienen, kijkt Samenspoor na in een echte aanvraag.';

/** From who may apply for the call. */
export function simulatorWords(types: readonly ApplicantType[]): SimulatorWords {
  const places = isForPlaces(types);
  if (!types.some((type) => type === 'organisation' || type === 'consortium'))
    return { places, application: 'een aanvraag van uw bestuur', organisations: null };
  if (!places)
    return {
      places,
      application: 'een aanvraag van uw organisatie',
      organisations: { who: 'Deze oproep is voor organisaties. Hier hoeft u niets te kiezen.', may: MAY },
    };
  return {
    places,
    application: 'een aanvraag',
    organisations: { who: 'Vraagt u aan voor een organisatie? Dan hoeft u hier niets te kiezen.', may: MAY },
  };
}
