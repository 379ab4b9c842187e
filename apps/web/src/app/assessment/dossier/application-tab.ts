import { Component, computed, inject } from '@angular/core';
import { FiledContent } from '@samenspoor/ui/filed-content/filed-content';
import { ExactMomentPipe } from '@samenspoor/ui/format/pipes';
import { AtField } from '../../shell/file/at-field';
import { AdmissibilityPanel } from './admissibility-panel';
import { askedThemes } from './asked-themes';
import { DossierStore } from './dossier-store';
import { FiledApplicant } from './filed-applicant';
import { FiledTable } from './filed-table';
import { ReopenPanel } from './reopen-panel';

/** The application as submitted, with the judgement of its admissibility on top as long as that has to be made. */
@Component({
  selector: 'app-application-tab',
  imports: [AdmissibilityPanel, AtField, ExactMomentPipe, FiledApplicant, FiledContent, FiledTable, ReopenPanel],
  templateUrl: './application-tab.html',
  styleUrl: './application-tab.scss',
})
export class ApplicationTab {
  protected readonly store = inject(DossierStore);
  protected readonly file = this.store.current;
  protected readonly onlyAmounts = this.store.onlyAmounts;
  protected readonly themes = computed(() => {
    const file = this.file();
    return file ? askedThemes(file) : [];
  });
}
