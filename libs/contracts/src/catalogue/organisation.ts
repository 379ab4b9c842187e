/** Body of `POST /organisations`. Refusals: `kbo_invalid`, `organisation_exists`, `unknown_local_government`. */
export interface AddOrganisation {
  readonly name: string;
  readonly kbo: string;
  /** Id of the municipality where its seat is. */
  readonly municipalityId: string;
}

/** Answer of `POST /organisations`. */
export interface OrganisationAdded {
  readonly id: string;
}
