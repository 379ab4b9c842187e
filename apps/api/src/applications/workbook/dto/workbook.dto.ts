import { ApiProperty } from '@nestjs/swagger';
import type { TakeOverWorkbook, UploadWorkbook } from '@samenspoor/contracts/applications/workbook';
import { Transform } from 'class-transformer';
import { IsBoolean, IsNotEmpty, IsString, MaxLength } from 'class-validator';

const trimmed = ({ value }: { readonly value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

/** The query of `POST /applications/{id}/uploads`. */
export class UploadWorkbookQuery implements UploadWorkbook {
  @ApiProperty({ description: 'As the person named it', example: 'werkboek.xlsx' })
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(255)
  fileName!: string;
}

/** The body of `POST /applications/{id}/uploads/{uploadId}/take-over`. */
export class TakeOverWorkbookDto implements TakeOverWorkbook {
  @ApiProperty({ description: 'Leave out what has an error' })
  @IsBoolean()
  onlyRight!: boolean;
}
