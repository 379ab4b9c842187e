import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { GiveCapacity } from './capacities/give-capacity';
import { InviteAgain } from './capacities/invite-again';
import { KnownPeople } from './capacities/known-people';
import { ListOrganisationPeople } from './capacities/list-organisation-people';
import { OrganisationPeopleController } from './capacities/organisation-people.controller';
import { ReadPeopleTimeline } from './capacities/read-people-timeline';
import { SetLastDay } from './capacities/set-last-day';
import { TellCapacity } from './capacities/tell-capacity';
import { EnvironmentController } from './environment/environment.controller';
import { ReadEnvironment } from './environment/read-environment';
import { ChooseCapacity } from './people/choose-capacity';
import { FindActor } from './people/find-actor';
import { FindCapacities } from './people/find-capacities';
import { MeController } from './people/me.controller';
import { ReadMe } from './people/read-me';
import { SessionCache } from './sessions/session-cache';
import { SessionChanges } from './sessions/session-changes';
import { SessionFollowers } from './sessions/session-followers';
import { SessionGate } from './sessions/session-gate';
import { SessionStore } from './sessions/session-store';
import { AcceptInvitation } from './sign-in/accept-invitation';
import { AuthController } from './sign-in/auth.controller';
import { FinishSignIn } from './sign-in/finish-sign-in';
import { RelyingParty } from './sign-in/relying-party';
import { SignOut } from './sign-in/sign-out';
import { StartSignIn } from './sign-in/start-sign-in';
import { KeepView } from './views/keep-view';
import { ListViews } from './views/list-views';
import { RemoveView } from './views/remove-view';
import { ViewsController } from './views/views.controller';

/** Who is who: signing in, sessions, people and the capacities they act in. */
@Module({
  imports: [AuditModule],
  controllers: [AuthController, MeController, EnvironmentController, OrganisationPeopleController, ViewsController],
  providers: [
    { provide: SessionCache, useFactory: () => new SessionCache() },
    SessionChanges,
    SessionStore,
    SessionGate,
    SessionFollowers,
    RelyingParty,
    StartSignIn,
    AcceptInvitation,
    FinishSignIn,
    SignOut,
    FindActor,
    FindCapacities,
    ReadMe,
    ChooseCapacity,
    ReadEnvironment,
    KnownPeople,
    ListOrganisationPeople,
    GiveCapacity,
    SetLastDay,
    InviteAgain,
    TellCapacity,
    ReadPeopleTimeline,
    ListViews,
    KeepView,
    RemoveView,
  ],
  exports: [SessionGate, ReadEnvironment],
})
export class IdentityModule {}
