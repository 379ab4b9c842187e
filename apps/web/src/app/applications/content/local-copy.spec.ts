import { LocalCopy } from './local-copy';

describe('the copy on this machine', () => {
  const copy = new LocalCopy(localStorage, 'person', 'application');
  beforeEach(() => localStorage.clear());

  it('gives back what was kept', () => {
    copy.keep({ '/iban': { text: 'BE68', base: '' } });
    expect(copy.read()).toEqual({ '/iban': { text: 'BE68', base: '' } });
  });

  it('leaves nothing behind when all is saved', () => {
    copy.keep({ '/iban': { text: 'BE68', base: '' } });
    copy.keep({});
    expect(localStorage).toHaveLength(0);
  });

  it('is never shown to another person on the same machine', () => {
    copy.keep({ '/iban': { text: 'BE68', base: '' } });
    expect(new LocalCopy(localStorage, 'somebody else', 'application').read()).toEqual({});
  });

  it.each(['{', '[1]', '{"/iban":"BE68"}', 'null'])('ignores what it can not read: %s', (text) => {
    localStorage.setItem('samenspoor.aanvraag.person.application', text);
    expect(copy.read()).toEqual({});
  });

  it('lets people type where the browser has no storage', () => {
    const none = new LocalCopy(null, 'person', 'application');
    none.keep({ '/iban': { text: 'BE68', base: '' } });
    expect(none.read()).toEqual({});
  });
});
