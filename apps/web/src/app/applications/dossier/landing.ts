import { Component, effect, inject, untracked } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { Draft } from '../draft';
import { OpenApplication } from '../open-application';
import { partStatuses } from '../parts/parts';

/** The bare address of an application: leads to the first part that needs work, or to what was handed in. */
@Component({ selector: 'app-landing', template: '' })
export class Landing {
  constructor() {
    const open = inject(OpenApplication);
    const draft = inject(Draft);
    const router = inject(Router);
    const route = inject(ActivatedRoute);
    const target = (): string => {
      if (!open.editable()) return 'overzicht';
      if (draft.chosen().length === 0) return 'wie-vraagt-aan';
      return (
        partStatuses(draft.findings(), draft.advice(), true, open.view()).find((part) => part.state === 'todo')?.key ??
        'nakijken'
      );
    };
    effect(() => {
      if (!open.view()) return;
      void router.navigate([untracked(target)], { relativeTo: route.parent, replaceUrl: true });
    });
  }
}
