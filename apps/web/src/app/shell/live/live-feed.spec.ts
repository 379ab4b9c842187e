import { TestBed } from '@angular/core/testing';
import type { LiveEvent } from '@samenspoor/contracts/live/live-message';
import { fakeStreams } from '../testing/fake-stream';
import { LiveFeed, OPEN_STREAM } from './live-feed';

describe('news of a thing', () => {
  const heard: LiveEvent[] = [];
  let looked = 0;
  let seen: DocumentVisibilityState;
  let streams: ReturnType<typeof fakeStreams>;
  let feed: LiveFeed;

  beforeEach(() => {
    jest.useFakeTimers();
    heard.length = 0;
    looked = 0;
    seen = 'visible';
    jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => seen);
    streams = fakeStreams();
    TestBed.configureTestingModule({
      providers: [LiveFeed, { provide: OPEN_STREAM, useValue: streams.open }],
    });
    feed = TestBed.inject(LiveFeed);
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const follow = (topic = 'application:1'): void =>
    feed.follow(
      topic,
      (event) => heard.push(event),
      () => (looked += 1),
    );
  const show = (state: DocumentVisibilityState): void => {
    seen = state;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('comes in by itself, after a look at what was missed', () => {
    follow();
    expect(streams.opened[0]?.url).toBe('/api/v1/live?topics=application%3A1');
    expect(feed.connected()).toBe(false);
    streams.opened[0]?.ready();
    expect([feed.connected(), looked]).toEqual([true, 1]);
    streams.opened[0]?.tell({ type: 'saved' });
    expect(heard).toEqual([{ type: 'saved' }]);
  });

  it('waits for a broken stream to come back, and asks again for one that was refused', () => {
    follow();
    streams.opened[0]?.ready();
    streams.opened[0]?.fail(false);
    expect(feed.connected()).toBe(false);
    jest.advanceTimersByTime(60_000);
    expect(streams.opened).toHaveLength(1);
    streams.opened[0]?.ready();
    expect([feed.connected(), looked]).toEqual([true, 2]);
    streams.opened[0]?.fail(true);
    jest.advanceTimersByTime(30_000);
    expect(streams.opened).toHaveLength(2);
  });

  it('holds no stream while nobody sees the window', () => {
    follow();
    show('hidden');
    expect(streams.opened[0]?.readyState).toBe(2);
    show('visible');
    expect(streams.opened).toHaveLength(2);
    feed.stop();
    show('visible');
    expect(streams.opened).toHaveLength(2);
  });

  it('is about one thing at a time', () => {
    follow('application:1');
    follow('application:2');
    expect(streams.opened.map(({ readyState }) => readyState)).toEqual([2, 1]);
    TestBed.resetTestingModule();
    expect(streams.opened[1]?.readyState).toBe(2);
  });

  it('is missed without harm where the browser has no streams', () => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [LiveFeed, { provide: OPEN_STREAM, useValue: null }] });
    feed = TestBed.inject(LiveFeed);
    follow();
    expect(feed.connected()).toBe(false);
  });
});
