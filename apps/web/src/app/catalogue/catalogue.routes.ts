import type { Routes } from '@angular/router';

/** Below `/referentie`. */
export const CATALOGUE_ROUTES: Routes = [];
