import { ApiPropertyOptional } from '@nestjs/swagger';
import type { ChangeApplication, ContactView } from '@samenspoor/contracts/applications/application';
import type { AskedIncentive } from '@samenspoor/domain/applications/incentives';
import { LONGEST_CONTACT } from '@samenspoor/domain/applications/submission';
import type { Answer } from '@samenspoor/domain/catalogue/question';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, IsString, MaxLength, ValidateIf, ValidateNested } from 'class-validator';

/** A field may be left out, but null is no text. */
const Given = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** The parts of the contact person that change. */
export class ContactDto implements Partial<ContactView> {
  @ApiPropertyOptional()
  @Given()
  @IsString()
  @MaxLength(LONGEST_CONTACT.firstName)
  firstName?: string;

  @ApiPropertyOptional()
  @Given()
  @IsString()
  @MaxLength(LONGEST_CONTACT.familyName)
  familyName?: string;

  @ApiPropertyOptional({ description: 'Empty text clears it' })
  @Given()
  @IsString()
  @MaxLength(LONGEST_CONTACT.email)
  email?: string;

  @ApiPropertyOptional({ description: 'A Belgian number; empty text clears it' })
  @Given()
  @IsString()
  @MaxLength(LONGEST_CONTACT.phone)
  phone?: string;
}

/** The body of `PATCH /applications/{id}`. */
export class ChangeApplicationDto implements ChangeApplication {
  @ApiPropertyOptional({ type: ContactDto })
  @Given()
  @IsObject()
  @ValidateNested()
  @Type(() => ContactDto)
  contact?: ContactDto;

  @ApiPropertyOptional({ description: 'A Belgian IBAN with right check digits; empty text clears it' })
  @Given()
  @IsString()
  @MaxLength(34)
  iban?: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 2500 },
    description: 'Motivation by theme number',
  })
  @Given()
  @IsObject()
  motivations?: Record<string, string>;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: {},
    description:
      'By question code: a text, a whole number, an option or several, the items of a group; null takes it away',
  })
  @Given()
  @IsObject()
  answers?: Record<string, Answer | null>;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: {},
    description: 'By code: `{ themes: ["5"], texts: { motivatie: "…" } }`; null: no longer asked',
  })
  @Given()
  @IsObject()
  incentives?: Record<string, AskedIncentive | null>;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'integer', minimum: 0 },
    description: 'The part of the own contribution that is staff, in cents, by theme number',
  })
  @Given()
  @IsObject()
  ownStaffCents?: Record<string, number>;

  @ApiPropertyOptional({ description: 'The account is not the one of the gemeentefonds' })
  @Given()
  @IsBoolean()
  otherAccount?: boolean;
}
