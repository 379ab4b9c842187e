import type { AddOrganisationPerson, SetLastDay } from '@samenspoor/contracts/identity/organisation-people';
import { ROLES, type Role } from '@samenspoor/domain/access/roles';
import { Transform } from 'class-transformer';
import { IsIn, IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/is-day';

const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** The body of `POST /organisations/{id}/people`. */
export class AddOrganisationPersonDto implements AddOrganisationPerson {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  givenName!: string;

  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  familyName!: string;

  /** Where the invitation goes; whoever is known by this address gets the capacity. */
  @Trimmed()
  @IsString()
  @MaxLength(254)
  email!: string;

  @IsIn(ROLES)
  role!: Role;

  /** First day, in Belgium. */
  @IsDay()
  validFrom!: string;

  /** Last day, inclusive; null = until further notice. */
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  validTo!: string | null;
}

/** The body of `PUT /organisations/{id}/people/{capacityId}/last-day`. */
export class SetLastDayDto implements SetLastDay {
  /** Last day, inclusive; null = until further notice. */
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  lastDay!: string | null;
}
