import { Component, computed, input, output } from '@angular/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { MomentField } from '../../shell/moment/moment-field';
import { type FormFaults, endOfGraceOf } from './settings-form';
import { SettingsPart } from './settings-part';

/** When a call opens and closes, its grace, and why a published deadline moves. */
@Component({
  selector: 'app-settings-window',
  imports: [ExactMomentPipe, FieldErrors, MatFormField, MatHint, MatInput, MatLabel, MomentField],
  templateUrl: './settings-window.html',
  styleUrl: './settings-fields.scss',
})
export class SettingsWindow extends SettingsPart {
  readonly faults = input<FormFaults>({});
  /** A published deadline moves with a reason. */
  readonly asksReason = input(false);
  readonly reason = input('');
  readonly explained = output<string>();

  protected readonly graceEnd = computed(() => {
    const form = this.form();
    return form.graceSeconds === '0' ? null : (endOfGraceOf(form)?.toISOString() ?? null);
  });
}
