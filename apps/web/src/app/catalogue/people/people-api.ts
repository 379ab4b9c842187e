import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  AddOrganisationPerson,
  OrganisationPeopleView,
  OrganisationPersonAdded,
  SetLastDay,
} from '@samenspoor/contracts/identity/organisation-people';
import { firstValueFrom } from 'rxjs';

/** The address of the people of an applicant. */
export const peopleUrl = (id: string): string => `/api/v1/organisations/${encodeURIComponent(id)}/people`;

/** What an administrator does with the people of an applicant. */
@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly http = inject(HttpClient);

  add(id: string, person: AddOrganisationPerson): Promise<OrganisationPersonAdded> {
    return firstValueFrom(this.http.post<OrganisationPersonAdded>(peopleUrl(id), person));
  }

  setLastDay(id: string, capacityId: string, body: SetLastDay): Promise<OrganisationPeopleView> {
    const address = `${peopleUrl(id)}/${capacityId}/last-day`;
    return firstValueFrom(this.http.put<OrganisationPeopleView>(address, body));
  }

  inviteAgain(id: string, capacityId: string): Promise<OrganisationPeopleView> {
    const address = `${peopleUrl(id)}/${capacityId}/invitation`;
    return firstValueFrom(this.http.post<OrganisationPeopleView>(address, {}));
  }
}
