import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page-query';

/** Whose mails. */
export class MailboxQuery extends PageQuery {
  /** An address; all of them when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(320)
  recipient?: string;
}
