import { Module, type OnModuleInit } from '@nestjs/common';
import {
  APPLICATION_GRANTED,
  APPLICATION_REFUSED,
  APPLICATION_REJECTED,
} from '@samenspoor/contracts/assessment/assessment-events';
import { ApplicationsModule } from '../applications';
import { AuditModule } from '../audit';
import { type DomainEvent, EventBus } from '../platform/events/event-bus';
import { AnswerCorrection } from './corrections/answer-correction';
import { CorrectionsController } from './corrections/corrections.controller';
import { EndCorrections } from './corrections/end-corrections';
import { ListCorrections } from './corrections/list-corrections';
import { MoveCorrection } from './corrections/move-correction';
import { RequestCorrection } from './corrections/request-correction';
import { SettleCorrection } from './corrections/settle-correction';
import { ChangeMessage } from './messages/change-message';
import { ListMessages } from './messages/list-messages';
import { MarkRead } from './messages/mark-read';
import { MessagesController } from './messages/messages.controller';
import { SendMessage } from './messages/send-message';
import { CorrespondenceController } from './overview/correspondence.controller';
import { ListWaiting } from './overview/list-waiting';
import { ReadCorrespondence } from './overview/read-correspondence';

/** What ends every open request: there is nothing left to correct this way. */
const ENDS = [
  APPLICATION_GRANTED,
  APPLICATION_REFUSED,
  APPLICATION_REJECTED,
  'application.withdrawn',
  'application.reopened',
] as const;

/** An event about one application. */
interface AboutApplication extends DomainEvent {
  readonly applicationId: string;
}

/** What the demo may do through the door. */
const USE_CASES = [AnswerCorrection, RequestCorrection, SendMessage, SettleCorrection];

/** What the ministry and an applicant say to each other about a filed application: correction requests and messages. */
@Module({
  imports: [ApplicationsModule, AuditModule],
  controllers: [CorrespondenceController, CorrectionsController, MessagesController],
  providers: [
    ...USE_CASES,
    ChangeMessage,
    EndCorrections,
    ListCorrections,
    ListMessages,
    ListWaiting,
    MarkRead,
    MoveCorrection,
    ReadCorrespondence,
  ],
  exports: USE_CASES,
})
export class CorrespondenceModule implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly endCorrections: EndCorrections,
  ) {}

  onModuleInit(): void {
    for (const name of ENDS) {
      this.events.subscribe<AboutApplication>(name, (tx, { applicationId }) =>
        this.endCorrections.execute(tx, applicationId),
      );
    }
  }
}
