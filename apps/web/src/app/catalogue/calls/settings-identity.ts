import { Component } from '@angular/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { AnnouncementField } from './announcement-field';
import { SettingsPart } from './settings-part';

/** What a call is: its name and code, the version it is held on, and what is told about it. */
@Component({
  selector: 'app-settings-identity',
  imports: [AnnouncementField, FieldErrors, MatFormField, MatHint, MatInput, MatLabel, MatOption, MatSelect],
  templateUrl: './settings-identity.html',
  styleUrl: './settings-fields.scss',
})
export class SettingsIdentity extends SettingsPart {}
