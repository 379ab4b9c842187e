import { Module, type OnModuleInit } from '@nestjs/common';
import {
  APPLICATION_GRANTED,
  APPLICATION_REFUSED,
  APPLICATION_REJECTED,
} from '@samenspoor/contracts/assessment/assessment-events';
import {
  CORRECTION_MOVED,
  CORRECTION_REQUESTED,
  type CorrectionMoved,
  type CorrectionRequested,
  MESSAGE_SENT,
  type MessageSent,
} from '@samenspoor/contracts/correspondence/correspondence-events';
import { ApplicationsModule } from '../applications';
import { AuditModule } from '../audit';
import { DocumentAccesses, DocumentsModule } from '../documents';
import { NotificationChecks } from '../notifications';
import { LiveChannel } from '../platform/live/live-channel';
import { LiveTopics } from '../platform/live/live-topics';
import { type DomainEvent, EventBus } from '../platform/events/event-bus';
import { AnswerCorrection } from './corrections/answer-correction';
import { CorrectionsController } from './corrections/corrections.controller';
import { EndCorrections } from './corrections/end-corrections';
import { ListCorrections } from './corrections/list-corrections';
import { MoveCorrection } from './corrections/move-correction';
import { RequestCorrection } from './corrections/request-correction';
import { SettleCorrection } from './corrections/settle-correction';
import { DocumentJudges } from './documents/document-judges';
import { CORRESPONDENCE_TOPIC, tellLookers } from './live-news';
import { ChangeMessage } from './messages/change-message';
import { ListMessages } from './messages/list-messages';
import { MarkRead } from './messages/mark-read';
import { MessagesController } from './messages/messages.controller';
import { SendMessage } from './messages/send-message';
import { TellOtherSide, stillAnswered, stillAsked, stillUnread } from './notices/tell-other-side';
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
  imports: [ApplicationsModule, AuditModule, DocumentsModule],
  controllers: [CorrespondenceController, CorrectionsController, MessagesController],
  providers: [
    ...USE_CASES,
    ChangeMessage,
    DocumentJudges,
    EndCorrections,
    ListCorrections,
    ListMessages,
    ListWaiting,
    MarkRead,
    MoveCorrection,
    ReadCorrespondence,
    TellOtherSide,
  ],
  exports: USE_CASES,
})
export class CorrespondenceModule implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly endCorrections: EndCorrections,
    private readonly tell: TellOtherSide,
    private readonly checks: NotificationChecks,
    private readonly live: LiveChannel,
    private readonly topics: LiveTopics,
    private readonly correspondence: ReadCorrespondence,
    private readonly documents: DocumentAccesses,
    private readonly judges: DocumentJudges,
  ) {}

  onModuleInit(): void {
    for (const name of ENDS) {
      this.events.subscribe<AboutApplication>(name, (tx, { applicationId }) =>
        this.endCorrections.execute(tx, applicationId),
      );
    }
    this.tellOfWhatHappens();
    this.judges.register(this.documents);
    this.topics.register(CORRESPONDENCE_TOPIC, (actor, id) => this.correspondence.isSeen(actor, id));
    this.checks.on('correction.requested', stillAsked);
    this.checks.on('correction.answered', stillAnswered);
    this.checks.on('message.received', stillUnread);
  }

  private tellOfWhatHappens(): void {
    const { events, tell } = this;
    for (const name of [CORRECTION_REQUESTED, CORRECTION_MOVED, MESSAGE_SENT, ...ENDS]) {
      events.subscribe<AboutApplication>(name, async (tx, { applicationId }) =>
        tellLookers(this.live, tx, applicationId),
      );
    }
    events.subscribe<CorrectionRequested>(CORRECTION_REQUESTED, (tx, event) => tell.ofRequest(tx, event));
    events.subscribe<CorrectionMoved>(CORRECTION_MOVED, async (tx, event) => {
      if (event.action === 'ask_again') await tell.ofRequest(tx, event);
      if (event.action === 'answer') await tell.ofAnswer(tx, event);
    });
    events.subscribe<MessageSent>(MESSAGE_SENT, (tx, event) => tell.ofMessage(tx, event));
  }
}
