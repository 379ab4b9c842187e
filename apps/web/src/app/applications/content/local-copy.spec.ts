import { LocalCopy } from './local-copy';

const EDIT = { '/iban': { text: 'BE68', base: '' } };
const NOBODY = new Set<string>();

describe('the copy on this machine', () => {
  const copyOf = (windowId: string, person = 'person', application = 'application'): LocalCopy =>
    new LocalCopy(localStorage, person, application, windowId);
  const adopted = (windowId: string, alive: ReadonlySet<string> = NOBODY) => copyOf(windowId).adopt(alive).edits;
  beforeEach(() => localStorage.clear());

  it('gives a later window what a former one left', () => {
    expect(copyOf('one').keep(EDIT)).toBe(true);
    expect(copyOf('two').leftBehind()).toBe(true);
    expect(adopted('two')).toEqual(EDIT);
  });

  it('gives a window back what it left itself, when somebody comes back to the page', () => {
    copyOf('one').keep(EDIT);
    const again = copyOf('one');
    expect(again.leftBehind()).toBe(true);
    const { edits, forget } = again.adopt(NOBODY);
    expect(edits).toEqual(EDIT);
    again.keep(edits);
    forget();
    expect(adopted('two')).toEqual(EDIT);
  });

  it('stays until it is kept anew', () => {
    copyOf('one').keep(EDIT);
    const { forget } = copyOf('two').adopt(NOBODY);
    expect(adopted('three')).toEqual(EDIT);
    forget();
    expect(localStorage).toHaveLength(0);
  });

  it('of a window that is still there is left alone', () => {
    copyOf('one').keep(EDIT);
    copyOf('gone').keep({ '/ranking': { text: '5', base: '' } });
    expect(adopted('two', new Set(['one']))).toEqual({ '/ranking': { text: '5', base: '' } });
    copyOf('two').keep({});
    expect(adopted('three')).toHaveProperty('/iban');
  });

  it('is taken up also when windows had none of their own yet', () => {
    localStorage.setItem('samenspoor.aanvraag.person.application', JSON.stringify(EDIT));
    expect(adopted('one')).toEqual(EDIT);
  });

  it('leaves nothing behind when all is saved', () => {
    const copy = copyOf('one');
    copy.keep(EDIT);
    copy.keep({});
    expect(localStorage).toHaveLength(0);
    expect(copy.leftBehind()).toBe(false);
  });

  it('is never shown to another person, nor in another application', () => {
    copyOf('one').keep(EDIT);
    expect(copyOf('two', 'somebody else').adopt(NOBODY).edits).toEqual({});
    expect(copyOf('two', 'person', 'applic').adopt(NOBODY).edits).toEqual({});
  });

  it.each(['{', '[1]', '{"/iban":"BE68"}', 'null'])('ignores what it can not read: %s', (text) => {
    localStorage.setItem('samenspoor.aanvraag.person.application', text);
    expect(adopted('one')).toEqual({});
  });

  it('says when the browser keeps nothing, and lets people type on', () => {
    const none = new LocalCopy(null, 'person', 'application', 'one');
    expect(none.keep(EDIT)).toBe(false);
    expect(none.adopt(NOBODY).edits).toEqual({});
    const full = {
      setItem: () => {
        throw new Error('full');
      },
    } as unknown as Storage;
    expect(new LocalCopy(full, 'person', 'application', 'one').keep(EDIT)).toBe(false);
  });
});
