import { Component, computed, inject } from '@angular/core';
import { OpenApplication } from '../open-application';
import { partsOf } from '../parts/parts';
import { fieldTitle } from '../versions/field-title';
import { fieldOfCell } from '../content/field-of-cell';
import { Colleagues } from './colleagues';
import { initialsOf } from './saved-news';

const MOST_FIELDS = 3;

/** Who else is at work in the application, where, and what they saved last. */
@Component({
  selector: 'app-presence-bar',
  template: `
    @if (people().length > 0) {
      <ul aria-label="Ook bezig met deze aanvraag">
        @for (person of people(); track person.personId) {
          <li>
            <span class="initials" aria-hidden="true">{{ person.initials }}</span>
            <span
              >{{ person.name }} is ook bezig{{ person.where
              }}<span class="ss-visually-hidden">{{ person.field }}</span></span
            >
          </li>
        }
      </ul>
    }
    @if (colleagues.elsewhere()) {
      <p>U hebt deze aanvraag ook in een ander venster open.</p>
    }
    <p class="news" role="status">{{ news() }}</p>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 1rem;
      // Room for one line at all times: a form must not jump because a colleague comes in.
      min-height: 1.75rem;
    }

    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }

    .initials {
      display: grid;
      flex: none;
      place-items: center;
      width: 1.75rem;
      height: 1.75rem;
      border-radius: 50%;
      font-size: 0.75rem;
      font-weight: 600;
      color: var(--mat-sys-on-secondary-container);
      background: var(--mat-sys-secondary-container);
    }

    p {
      margin: 0;
      color: var(--ss-muted);
    }
  `,
})
export class PresenceBar {
  protected readonly colleagues = inject(Colleagues);
  private readonly open = inject(OpenApplication);

  protected readonly people = computed(() =>
    this.colleagues.others().map(({ personId, name, part, field }) => {
      const title = partsOf(this.open.view()?.call).find(({ key }) => key === part)?.title;
      return {
        personId,
        name,
        initials: initialsOf(name),
        where: title === undefined ? '' : ` (${title})`,
        field: field === null ? '' : `, ${fieldTitle(fieldOfCell(field), this.open.view()?.call)}`,
      };
    }),
  );
  protected readonly news = computed(() => {
    const news = this.colleagues.news();
    if (news === null) return '';
    const titles = news.fields.map((field) => fieldTitle(field, this.open.view()?.call));
    if (titles.length === 0 || titles.length > MOST_FIELDS) return `${news.name} wijzigde zonet iets in deze aanvraag.`;
    return `${news.name} wijzigde zonet: ${titles.join('; ')}.`;
  });
}
