import { Component, computed, inject } from '@angular/core';
import { OpenApplication } from '../../open-application';
import { SlotFiles } from '../asked/slot-files';
import { PartFrame } from '../part-frame';

/** The files that go with every application; the letter about the account is with the account. */
@Component({
  selector: 'app-attachments-part',
  imports: [PartFrame, SlotFiles],
  template: `
    <app-part-frame
      part="bijlagen"
      lead="Voeg hier de bestanden toe die bij de aanvraag horen. U kunt ze slepen of kiezen; elk bestand is hoogstens 50 MB."
    >
      @for (attachment of attachments(); track attachment.code) {
        <section>
          <h3>
            {{ attachment.title }}
            <span class="need">{{ attachment.need === 'required' ? 'verplicht' : 'niet verplicht' }}</span>
          </h3>
          @if (attachment.description) {
            <p>{{ attachment.description }}</p>
          }
          <app-slot-files [slot]="attachment.code" [label]="attachment.title" />
        </section>
      }
      <section>
        <h3>Andere bestanden <span class="need">niet verplicht</span></h3>
        <app-slot-files slot="" label="Andere bestanden" />
      </section>
    </app-part-frame>
  `,
  styles: `
    section {
      max-width: 48rem;
      margin-bottom: 2rem;
    }

    .need {
      margin-inline-start: 0.5rem;
      font-size: 0.875rem;
      font-weight: 400;
      color: var(--ss-muted);
    }
  `,
})
export class AttachmentsPart {
  private readonly open = inject(OpenApplication);
  protected readonly attachments = computed(() =>
    (this.open.view()?.call.attachments ?? []).filter(({ need }) => need !== 'other_account'),
  );
}
