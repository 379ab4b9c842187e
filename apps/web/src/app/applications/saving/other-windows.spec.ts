import { OtherWindows } from './other-windows';

/** Lines between windows as browsers make them: everybody hears it but who said it. */
function lines(): (name: string) => BroadcastChannel {
  const open: (EventTarget & { name: string })[] = [];
  return (name) => {
    const line = Object.assign(new EventTarget(), {
      name,
      postMessage: (data: unknown) => {
        for (const other of open)
          if (other !== line && other.name === name) other.dispatchEvent(new MessageEvent('message', { data }));
      },
      close: () => void open.splice(open.indexOf(line), 1),
    });
    open.push(line);
    return line as unknown as BroadcastChannel;
  };
}

describe('two windows of one browser', () => {
  it('find each other, as long as both are there', async () => {
    const open = lines();
    const nothing = (): void => undefined;
    const one = new OtherWindows(open, 'a', 'one', nothing);
    const two = new OtherWindows(open, 'a', 'two', nothing);
    new OtherWindows(open, 'b', 'three', nothing);
    expect([...(await one.alive())]).toEqual(['two']);
    one.close();
    expect([...(await two.alive())]).toEqual([]);
  });

  it('tell each other what was saved', () => {
    const open = lines();
    const heard: number[] = [];
    const one = new OtherWindows(open, 'a', 'one', (version) => heard.push(version));
    new OtherWindows(open, 'a', 'two', () => undefined).saved(7);
    one.saved(8);
    expect(heard).toEqual([7]);
  });

  it('are as good as alone where the browser has no such line', async () => {
    const one = new OtherWindows(null, 'a', 'one', () => undefined);
    one.saved(1);
    expect((await one.alive()).size).toBe(0);
    one.close();
  });
});
