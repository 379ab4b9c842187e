import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  AddOrganisationPerson,
  OrganisationPeopleView,
  OrganisationPerson,
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

  /** Refusals: those of the contract; `stale_version` (412) when somebody else changed it since it was shown. */
  setLastDay(
    id: string,
    { capacityId, version }: OrganisationPerson,
    body: SetLastDay,
  ): Promise<OrganisationPeopleView> {
    const address = `${peopleUrl(id)}/${capacityId}/last-day`;
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.put<OrganisationPeopleView>(address, body, { headers }));
  }

  inviteAgain(id: string, capacityId: string): Promise<OrganisationPeopleView> {
    const address = `${peopleUrl(id)}/${capacityId}/invitation`;
    return firstValueFrom(this.http.post<OrganisationPeopleView>(address, {}));
  }
}
