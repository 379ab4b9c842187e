import { ApiPropertyOptional } from '@nestjs/swagger';
import type { ChangeApplication, ContactView } from '@samenspoor/contracts/applications/application';
import { Type } from 'class-transformer';
import { IsObject, IsString, MaxLength, ValidateIf, ValidateNested } from 'class-validator';

/** A field may be left out, but null is no text. */
const Given = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** The parts of the contact person that change. */
export class ContactDto implements Partial<ContactView> {
  @ApiPropertyOptional()
  @Given()
  @IsString()
  @MaxLength(100)
  firstName?: string;

  @ApiPropertyOptional()
  @Given()
  @IsString()
  @MaxLength(100)
  familyName?: string;

  @ApiPropertyOptional({ description: 'Empty text clears it' })
  @Given()
  @IsString()
  @MaxLength(254)
  email?: string;

  @ApiPropertyOptional({ description: 'A Belgian number; empty text clears it' })
  @Given()
  @IsString()
  @MaxLength(30)
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
}
