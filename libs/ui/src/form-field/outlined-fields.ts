import type { ValueProvider } from '@angular/core';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS, type MatFormFieldDefaultOptions } from '@angular/material/form-field';

const OPTIONS: MatFormFieldDefaultOptions = { appearance: 'outline', subscriptSizing: 'dynamic' };

/** One look for every field. Outlined, because a filled field drops its label when it is dense. */
export const OUTLINED_FIELDS: ValueProvider = { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: OPTIONS };
