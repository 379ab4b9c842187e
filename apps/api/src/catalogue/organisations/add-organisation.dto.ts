import type { AddOrganisation } from '@samenspoor/contracts/catalogue/organisation';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';

/** The body of `POST /organisations`. */
export class AddOrganisationDto implements AddOrganisation {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  /** Enterprise number: ten digits with right check digits; dots and spaces may stand in it. */
  @IsString()
  @MaxLength(20)
  kbo!: string;

  /** The municipality where its seat is: it decides the region. */
  @IsUUID()
  municipalityId!: string;
}
