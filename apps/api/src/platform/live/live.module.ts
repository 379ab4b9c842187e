import { Global, Module } from '@nestjs/common';
import { DatabaseNews } from './database-news';
import { DatabaseTeller } from './database-teller';
import { Followers } from './followers';
import { LiveChannel } from './live-channel';
import { LiveController } from './live.controller';
import { LiveStreams } from './live-streams';
import { LiveTopics } from './live-topics';

/** News between processes, and from there to the screens of people. */
@Global()
@Module({
  controllers: [LiveController],
  providers: [DatabaseNews, DatabaseTeller, Followers, LiveChannel, LiveStreams, LiveTopics],
  exports: [DatabaseNews, DatabaseTeller, Followers, LiveChannel, LiveStreams, LiveTopics],
})
export class LiveModule {}
