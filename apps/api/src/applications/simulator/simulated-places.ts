import { type Refusal, refusal } from '@samenspoor/domain/kernel/refusal';
import type { ApplicationRefusalCode } from '@samenspoor/domain/applications/application-refusals';
import type { PlaceFacts } from './simulation-facts.sql';

/** The local governments that were asked for, in that order, or why some can't be taken. */
export interface SimulatedPlaces {
  readonly places: readonly PlaceFacts[];
  readonly refusals: readonly Refusal<ApplicationRefusalCode>[];
}

/** Finds the places of the codes; the first is the applicant (`/applicant`), the others are `/partners/0` and on. */
export function simulatedPlaces(codes: readonly string[], found: readonly PlaceFacts[]): SimulatedPlaces {
  const byCode = new Map(found.map((place) => [place.code, place]));
  const places: PlaceFacts[] = [];
  const refusals: Refusal<ApplicationRefusalCode>[] = [];
  codes.forEach((code, index) => {
    const place = byCode.get(code);
    const reason = place
      ? reasonAgainst(place, codes.indexOf(code) < index)
      : refusal('unknown_local_government', { code });
    if (reason) refusals.push({ ...reason, pointer: index === 0 ? '/applicant' : `/partners/${index - 1}` });
    else if (place) places.push(place);
  });
  return { places, refusals };
}

function reasonAgainst(place: PlaceFacts, doubled: boolean): Refusal<ApplicationRefusalCode> | null {
  if (doubled) return refusal('doubled_local_government', { name: place.name });
  if (place.mergedInto === null) return null;
  const into = place.mergedInto === '' ? 'een andere gemeente' : place.mergedInto;
  return refusal('merged_local_government', { name: place.name, into });
}
