import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject } from '@angular/core';
import type { LastYearView } from '@samenspoor/contracts/applications/continue';
import { isNotFound, problemOf } from '../../shell/http/problem-error';
import { applicationUrl } from '../applications-api';
import { OpenApplication } from '../open-application';
import { figuresByRow } from './row-figures';

/** The application of the year before, of the one on the screen. */
@Injectable()
export class LastYear {
  private readonly open = inject(OpenApplication);
  private readonly id = computed(() => this.open.view()?.id);
  private readonly resource = httpResource<LastYearView>(() => {
    const id = this.id();
    return id === undefined ? undefined : `${applicationUrl(id)}/last-year`;
  });

  /** Null while loading, and when there is none. */
  readonly view = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  readonly missing = computed(() => isNotFound(this.resource.error()));
  /** That there is none is no problem. */
  readonly problem = computed(() => (this.missing() ? null : problemOf(this.resource.error())));
  /** The figures of then, by the code of the row of today; null when there is no year before. */
  readonly figures = computed(() => {
    const view = this.view();
    return view && figuresByRow(view, this.open.themes());
  });
}
