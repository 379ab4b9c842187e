import type { MailWords } from '@samenspoor/contracts/notifications/event-definition';
import { TEMPLATE_LIMITS } from '@samenspoor/contracts/notifications/mail-templates';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';

const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

/** A line break in the subject of a mail would begin another header. */
const ONE_LINE = /^[^\r\n\u2028\u2029]*$/;

/** The words of a mail, with placeholders. */
export class MailWordsDto implements MailWords {
  /** One line: `Ontvangstbewijs {{dossiernummer}}`. */
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(TEMPLATE_LIMITS.subject)
  @Matches(ONE_LINE)
  subject!: string;

  /** Plain text, an empty line between paragraphs; the greeting comes before it. */
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(TEMPLATE_LIMITS.text)
  text!: string;

  /** What the one button says. */
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(TEMPLATE_LIMITS.buttonLabel)
  @Matches(ONE_LINE)
  buttonLabel!: string;
}
