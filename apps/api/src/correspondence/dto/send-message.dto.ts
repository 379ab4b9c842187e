import type { ChangeMessage, SendMessage } from '@samenspoor/contracts/correspondence/message';
import { MAX_MESSAGE_LENGTH } from '@samenspoor/domain/correspondence/message-rules';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** More files than anybody reads. */
const MOST_DOCUMENTS = 20;

/** The new words of a message. */
export class ChangeMessageDto implements ChangeMessage {
  @IsString()
  @MaxLength(MAX_MESSAGE_LENGTH)
  text!: string;
}

/** A message, with the files that its author attached while writing. */
export class SendMessageDto extends ChangeMessageDto implements SendMessage {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_DOCUMENTS)
  @IsUUID(undefined, { each: true })
  documents?: string[];
}
