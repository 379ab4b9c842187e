import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import {
  type RestoredVersion,
  VERSION_REASON_TITLES,
  type VersionList,
  type VersionView,
} from '@samenspoor/contracts/applications/versions';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { compareContents } from '@samenspoor/domain/applications/versions/compare-contents';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { MomentPipe } from '@samenspoor/ui/format/pipes';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { problemOf } from '../../shell/http/problem-error';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import { type Asking, NOTHING_ASKED, fieldTitle } from './field-title';
import { fieldValue } from './field-value';
import { VersionDifference } from './version-difference';
import { VersionsApi, versionsUrl } from './versions-api';

/** As many changes as a question can name and still be read. */
const MOST_NAMED = 8;

/** How the application stood: choose two versions to see them side by side, or put an earlier one back. */
@Component({
  selector: 'app-versions-tab',
  imports: [EmptyState, MatButton, MomentPipe, ProblemAlert, Skeleton, TableFrame, VersionDifference],
  templateUrl: './versions-tab.html',
  styleUrl: './versions-tab.scss',
})
export class VersionsTab {
  /** The versions that are compared, from the address. */
  readonly van = input<string>();
  readonly tot = input<string>();

  protected readonly open = inject(OpenApplication);
  private readonly saving = inject(DraftSaving);
  private readonly api = inject(VersionsApi);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);

  protected readonly asking = computed<Asking>(() => this.open.view()?.call ?? NOTHING_ASKED);
  private readonly id = computed(() => this.open.view()?.id);
  protected readonly list = httpResource<VersionList>(() => this.urlOf(''));
  protected readonly items = computed(() =>
    (this.list.hasValue() ? this.list.value().items : []).map((item) => ({
      ...item,
      why: [VERSION_REASON_TITLES[item.reason], item.label].filter(Boolean).join(': '),
    })),
  );
  /** The newest on the right, and the one before it on the left, unless the address says otherwise. */
  protected readonly right = computed(() => numberOf(this.tot()) ?? this.items()[0]?.version ?? null);
  protected readonly left = computed(() => numberOf(this.van()) ?? this.items()[1]?.version ?? this.right());
  protected readonly before = httpResource<VersionView>(() => this.urlOf(this.left()));
  protected readonly after = httpResource<VersionView>(() => this.urlOf(this.right()));

  protected readonly failure = signal<Problem | null>(null);
  protected readonly problem = computed(
    () => this.failure() ?? problemOf(this.list.error() ?? this.before.error() ?? this.after.error()),
  );
  protected readonly restored = signal<(RestoredVersion & { readonly from: number }) | null>(null);
  protected readonly busy = signal(false);

  protected choose(side: 'van' | 'tot', version: number): void {
    const queryParams = { van: this.left(), tot: this.right(), [side]: version };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected titleOf(field: string): string {
    return fieldTitle(field, this.asking());
  }

  protected valueOf(field: string, value: string): string {
    return fieldValue(field, value, this.asking());
  }

  /** Asks first, with what changes; what waits to be saved is saved before. */
  protected async restore(version: number): Promise<void> {
    this.busy.set(true);
    this.failure.set(null);
    try {
      await this.saving.flush();
      const view = this.open.view();
      if (view && (await this.agreed(view.id, version, view.version))) {
        const outcome = await this.api.restore(view.id, version, view.version);
        await this.saving.catchUp(outcome.version);
        this.restored.set({ ...outcome, from: version });
      }
    } catch (error) {
      this.failure.set(problemOf(error));
    } finally {
      this.busy.set(false);
      this.list.reload();
    }
  }

  private async agreed(id: string, version: number, current: number): Promise<boolean> {
    const [then, now] = await Promise.all([this.api.read(id, version), this.api.read(id, current)]);
    const titles = compareContents(now.content, then.content).map(({ field }) => `– ${this.titleOf(field)}`);
    const more = titles.length > MOST_NAMED ? [`– en nog ${titles.length - MOST_NAMED} velden`] : [];
    const changes =
      titles.length === 0 ? ['Er verandert niets.'] : ['Dit verandert:', ...titles.slice(0, MOST_NAMED), ...more];
    return this.confirm.ask({
      title: `Versie ${version} terugzetten?`,
      text: [
        ...changes,
        '',
        'Bestanden blijven zoals ze nu zijn. Wat er nu staat, blijft bewaard als versie. U kunt het opnieuw terugzetten.',
      ].join('\n'),
      confirm: 'Terugzetten',
    });
  }

  private urlOf(version: number | null | ''): string | undefined {
    const id = this.id();
    if (id === undefined || version === null) return undefined;
    return version === '' ? versionsUrl(id) : `${versionsUrl(id)}/${version}`;
  }
}

const numberOf = (text: string | undefined): number | null => (/^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null);
