import { ApiProperty } from '@nestjs/swagger';
import type { LineInput } from '@samenspoor/contracts/applications/application';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

/** As many cents as an amount can have, and little enough for exact sums; the maximum of a row is judged by the rules. */
const MOST_UNITS = 2_000_000_000;

/** Of a row of measure `amount` the planned reach is an amount in cents: at most € 20 million. */
const MOST_PLANNED = 2_000_000_000;

/** An item of the body of `PUT /applications/{id}/lines`. */
export class LineDto implements LineInput {
  @ApiProperty({ example: '5a' })
  @IsString()
  @MaxLength(10)
  indicatorCode!: string;

  @ApiProperty({ description: 'Huidig bereik, whole units', minimum: 0, maximum: MOST_UNITS })
  @IsInt()
  @Min(0)
  @Max(MOST_UNITS)
  currentReach!: number;

  @ApiProperty({
    description: 'Gepland bereik, whole units on top of the present ones; cents on a row of measure `amount`',
    minimum: 0,
    maximum: MOST_PLANNED,
  })
  @IsInt()
  @Min(0)
  @Max(MOST_PLANNED)
  plannedReach!: number;
}
