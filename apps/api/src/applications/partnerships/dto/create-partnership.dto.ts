import { ApiProperty } from '@nestjs/swagger';
import type { CreatePartnership } from '@samenspoor/contracts/applications/partnership';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';

/** The body of `POST /partnerships`. */
export class CreatePartnershipDto implements CreatePartnership {
  @ApiProperty({ maxLength: 120 })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;

  @ApiProperty({ type: [String], format: 'uuid', description: 'The partners, without the own local government' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  memberIds!: string[];
}
