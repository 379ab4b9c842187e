import { httpResource } from '@angular/common/http';
import { type Signal, computed } from '@angular/core';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { ProgrammeView } from '@samenspoor/contracts/catalogue/programme';
import type { Page } from '@samenspoor/contracts/kernel/page';

/** The names of what a list is narrowed to; the codes of the address mean little to a person. */
export interface FilterNames {
  /** ". Oefenkansen Nederlands organiseren", to put behind the number; empty until known. */
  readonly theme: Signal<string>;
  readonly place: Signal<string | null>;
  /** Of the programme; null until known. */
  readonly programme: Signal<string | null>;
}

/** Whose themes a list without a programme is narrowed by. */
const PROGRAMME = 'plan-samenleven';

/**
 * Looks the names up when there is something to name. Make it in a component.
 * @param code of the programme
 * @param theme number of the theme
 * @param nis of the municipality, also one that has merged since
 */
export function filterNames(
  code: Signal<string | undefined>,
  theme: Signal<string | undefined>,
  nis: Signal<string | undefined>,
): FilterNames {
  const programme = httpResource<ProgrammeView>(() =>
    code() || theme() ? `/api/v1/programmes/${encodeURIComponent(code() ?? PROGRAMME)}` : undefined,
  );
  const places = httpResource<Page<LocalGovernmentView>>(() =>
    nis() ? `/api/v1/local-governments?query=${encodeURIComponent(nis() ?? '')}&current=false` : undefined,
  );
  return {
    programme: computed(() => (code() && programme.hasValue() ? programme.value().name : null)),
    theme: computed(() => {
      const objectives = programme.hasValue() ? programme.value().objectives : [];
      const found = objectives.flatMap((objective) => objective.themes).find((one) => one.number === theme());
      return found ? `. ${found.title}` : '';
    }),
    place: computed(() => {
      const items = places.hasValue() ? places.value().items : [];
      return items.find((place) => place.nis === nis())?.name ?? null;
    }),
  };
}
