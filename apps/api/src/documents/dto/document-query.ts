import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Query of `GET /documents`. */
export class DocumentQuery {
  /** `application`, `message`, `correction` … */
  @IsString()
  @MaxLength(50)
  subjectType!: string;

  @IsUUID()
  subjectId!: string;

  /** Only what this question or attachment asked for. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  slot?: string;
}
