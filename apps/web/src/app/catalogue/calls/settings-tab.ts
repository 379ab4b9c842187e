import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { CallSettings, ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { problemOf } from '../../shell/http/problem-error';
import { RefusalNotice } from '../../shell/http/refusal-notice';
import { KeptTyping } from '../../shell/saving/kept-typing';
import { CallsApi } from './calls-api';
import { OpenCall } from './open-call';
import { PublicationPanel } from './publication-panel';
import { type CallForm, type FormFaults, changeOf, formFaults, formOf } from './settings-form';
import { SettingsIdentity } from './settings-identity';
import { SettingsMoney } from './settings-money';
import { SettingsWindow } from './settings-window';

/** Ids of the fields, by the place in the answer of the server. */
const FIELDS: Readonly<Record<string, string>> = {
  '/name': 'naam',
  '/code': 'code',
  '/programmeVersionId': 'versie',
  '/announcement': 'aankondiging',
  '/opens': 'opent',
  '/closes': 'sluit',
  '/graceSeconds': 'respijt',
  '/periodStart': 'periode-begin',
  '/periodEnd': 'periode-einde',
  '/originYear': 'herkomstjaar',
  '/envelopeCents': 'enveloppe',
  '/practice': 'oefenoproep',
  '/reason': 'reden',
};

/** The form as it was typed, on the settings that it changes, and why. */
interface KeptForm {
  readonly before: CallSettings;
  readonly form: CallForm;
  readonly reason: string;
}

const keptAs = ({ settings }: ManagedCall): string => `oproep.${settings.code}`;

/** Everything officials decide about a call. */
@Component({
  selector: 'app-settings-tab',
  imports: [MatButton, PublicationPanel, RefusalNotice, SettingsIdentity, SettingsMoney, SettingsWindow],
  templateUrl: './settings-tab.html',
})
export class SettingsTab {
  private readonly api = inject(CallsApi);
  private readonly open = inject(OpenCall);
  private readonly router = inject(Router);
  private readonly typing = inject(KeptTyping);

  protected readonly managed = this.open.managed;
  /** What was typed on settings as they still are, before the session ended or somebody looked elsewhere. */
  private readonly recalled = computed<KeptForm | null>(() => {
    const managed = this.managed();
    const kept = managed && this.typing.recall<KeptForm>(keptAs(managed));
    return kept && JSON.stringify(kept.before) === JSON.stringify(managed.settings) ? kept : null;
  });
  protected readonly form = linkedSignal<CallForm | null>(() => {
    const managed = this.managed();
    return this.recalled()?.form ?? (managed && formOf(managed.settings));
  });
  protected readonly reason = linkedSignal(() => this.recalled()?.reason ?? '');
  protected readonly busy = signal(false);
  protected readonly status = signal('');
  protected readonly problem = signal<Problem | null>(null);
  private readonly asked = signal(false);

  protected readonly change = computed(() => {
    const [managed, form] = [this.managed(), this.form()];
    return managed && form ? changeOf(form, managed.settings) : {};
  });
  protected readonly changed = computed(() => Object.keys(this.change()).length > 0);
  protected readonly restored = computed(() => this.recalled() !== null && this.changed());
  protected readonly faults = computed<FormFaults>(() => {
    const form = this.form();
    return form && this.asked() ? formFaults(form) : {};
  });
  /** A published deadline moves with a reason. */
  protected readonly needsReason = computed(() => {
    const { closes, graceSeconds } = this.change();
    return this.managed()?.state === 'published' && (closes !== undefined || graceSeconds !== undefined);
  });
  protected readonly fieldId = (pointer: string): string | null => FIELDS[pointer] ?? null;

  protected write(change: Partial<CallForm>): void {
    this.status.set('');
    this.form.update((form) => (form ? { ...form, ...change } : form));
    this.keepTyped();
  }

  protected explain(reason: string): void {
    this.reason.set(reason);
    this.keepTyped();
  }

  protected renew(): void {
    this.problem.set(null);
    this.forgetTyped();
    this.open.reload();
  }

  protected undo(): void {
    const managed = this.managed();
    this.problem.set(null);
    this.form.set(managed && formOf(managed.settings));
    this.keepTyped();
  }

  protected async save(): Promise<void> {
    const [managed, form] = [this.managed(), this.form()];
    this.asked.set(true);
    if (!managed || !form || this.busy()) return;
    const [wrong] = Object.keys(formFaults(form));
    if (wrong !== undefined) {
      document.getElementById(FIELDS[`/${wrong}`] ?? '')?.focus();
      return;
    }
    this.busy.set(true);
    this.problem.set(null);
    try {
      const reason = this.needsReason() ? { reason: this.reason() } : {};
      const saved = await this.api.change(managed.settings.code, managed.version, { ...this.change(), ...reason });
      this.forgetTyped();
      await this.follow(managed.settings.code, saved.settings.code);
      this.open.take(saved);
      this.reason.set('');
      this.status.set('Bewaard');
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private keepTyped(): void {
    const [managed, form] = [this.managed(), this.form()];
    if (!managed || !form || !this.changed()) return this.forgetTyped();
    const kept: KeptForm = { before: managed.settings, form, reason: this.reason() };
    this.typing.keep(keptAs(managed), kept);
  }

  private forgetTyped(): void {
    const managed = this.managed();
    if (managed) this.typing.forget(keptAs(managed));
  }

  /** The address of a call is its code. */
  private async follow(before: string, after: string): Promise<void> {
    if (before === after) return;
    await this.router.navigate(['/referentie/oproepen', after, 'instellingen'], { replaceUrl: true });
  }
}
