import { Global, Module } from '@nestjs/common';
import { DatabaseNews } from './database-news';
import { LiveChannel } from './live-channel';
import { LiveController } from './live.controller';
import { LiveStreams } from './live-streams';
import { LiveTopics } from './live-topics';

/** News between processes, and from there to the screens of people. */
@Global()
@Module({
  controllers: [LiveController],
  providers: [DatabaseNews, LiveChannel, LiveStreams, LiveTopics],
  exports: [DatabaseNews, LiveChannel, LiveStreams, LiveTopics],
})
export class LiveModule {}
