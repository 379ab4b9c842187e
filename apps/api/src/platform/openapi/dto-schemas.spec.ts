import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { knownDtos, schemaOfDto } from './dto-schemas';

class ExampleDto {
  @IsInt()
  @Min(0)
  @Max(9)
  rank!: number;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  reason?: string;

  @IsIn(['granted', 'refused'])
  outcome!: string;

  @IsUUID(undefined, { each: true })
  memberIds!: string[];
}

describe('the schema of a DTO', () => {
  it('says what its checks say', () => {
    expect(schemaOfDto(ExampleDto)).toEqual({
      type: 'object',
      additionalProperties: false,
      required: ['rank', 'outcome', 'memberIds'],
      properties: {
        rank: { type: 'integer', minimum: 0, maximum: 9 },
        reason: { type: 'string', maxLength: 20 },
        outcome: { enum: ['granted', 'refused'] },
        memberIds: { type: 'array', items: { type: 'string', format: 'uuid' } },
      },
    });
  });

  it('is known by the name of its class', () => {
    expect(knownDtos().get('ExampleDto')).toBe(ExampleDto);
  });
});
