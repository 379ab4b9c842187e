import { Component, input } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import type { FormFaults } from './settings-form';
import { SettingsPart } from './settings-part';

/** For which period and with which figures and money a call is, and how it is handed in. */
@Component({
  selector: 'app-settings-money',
  imports: [FieldErrors, MatCheckbox, MatFormField, MatHint, MatInput, MatLabel],
  templateUrl: './settings-money.html',
  styleUrl: './settings-fields.scss',
})
export class SettingsMoney extends SettingsPart {
  readonly faults = input<FormFaults>({});
}
