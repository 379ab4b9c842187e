import { DraftContent } from './draft-content';

describe('the content of a draft', () => {
  const content = new DraftContent();
  beforeEach(() => content.reset({ '/iban': '', '/contact/firstName': 'An', '/motivations/5': 'Omdat' }));

  it('shows what was typed on top of what the server knows', () => {
    content.edit('/contact/firstName', 'Anna');
    expect(content.cells()).toMatchObject({ '/contact/firstName': 'Anna', '/motivations/5': 'Omdat' });
    expect(content.unsaved()).toEqual(['/contact/firstName']);
  });

  it('has nothing to save once the text is back to what the server knows', () => {
    content.edit('/contact/firstName', 'Anna');
    content.edit('/contact/firstName', 'An');
    expect(content.unsaved()).toEqual([]);
  });

  it('keeps the space that the server trimmed, so that the cursor does not jump', () => {
    content.edit('/contact/firstName', 'Jan ');
    content.saved({ '/contact/firstName': 'Jan ' }, { '/contact/firstName': 'Jan' });
    expect(content.cells()['/contact/firstName']).toBe('Jan ');
    expect(content.unsaved()).toEqual([]);
  });

  it('keeps what was typed on while a save was under way', () => {
    content.edit('/motivations/5', 'Omdat wij');
    content.edit('/motivations/5', 'Omdat wij willen');
    content.saved({ '/motivations/5': 'Omdat wij' }, { '/motivations/5': 'Omdat wij' });
    expect(content.cells()['/motivations/5']).toBe('Omdat wij willen');
    expect(content.unsaved()).toEqual(['/motivations/5']);
  });

  it('sends the former text again when it was put back while the new one was under way', () => {
    content.edit('/motivations/5', 'Fout');
    content.edit('/motivations/5', 'Omdat');
    content.saved({ '/motivations/5': 'Fout' }, { '/motivations/5': 'Fout' });
    expect(content.cells()['/motivations/5']).toBe('Omdat');
    expect(content.unsaved()).toEqual(['/motivations/5']);
  });

  it('asks about a field that somebody else changed while another one was being saved', () => {
    content.edit('/contact/firstName', 'Anna');
    content.edit('/motivations/5', 'Wij');
    const conflicts = content.saved(
      { '/contact/firstName': 'Anna' },
      { '/contact/firstName': 'Anna', '/motivations/5': 'Zij' },
    );
    expect(conflicts).toEqual([{ cell: '/motivations/5', mine: 'Wij', theirs: 'Zij' }]);
    expect(content.cells()['/motivations/5']).toBe('Wij');
  });

  it('takes over what somebody else changed in other fields', () => {
    content.edit('/contact/firstName', 'Anna');
    const conflicts = content.rebase({ '/contact/firstName': 'An', '/motivations/5': 'Daarom' });
    expect(conflicts).toEqual([]);
    expect(content.cells()).toMatchObject({ '/contact/firstName': 'Anna', '/motivations/5': 'Daarom' });
  });

  it('asks about a field that both changed, and keeps what was typed here', () => {
    content.edit('/motivations/5', 'Wij');
    const conflicts = content.rebase({ '/motivations/5': 'Zij' });
    expect(conflicts).toEqual([{ cell: '/motivations/5', mine: 'Wij', theirs: 'Zij' }]);
    expect(content.cells()['/motivations/5']).toBe('Wij');
    content.drop('/motivations/5');
    expect(content.cells()['/motivations/5']).toBe('Zij');
  });

  it('sees no conflict when both typed the same', () => {
    content.edit('/motivations/5', 'Samen');
    expect(content.rebase({ '/motivations/5': 'Samen' })).toEqual([]);
    expect(content.unsaved()).toEqual([]);
  });

  it('puts back what a former visit kept, and asks where the server moved on', () => {
    const kept = {
      '/iban': { text: 'BE68', base: '' },
      '/motivations/5': { text: 'Wij', base: 'Oud' },
    };
    expect(content.restore(kept)).toEqual([{ cell: '/motivations/5', mine: 'Wij', theirs: 'Omdat' }]);
    expect(content.kept()).toMatchObject({ '/iban': { text: 'BE68', base: '' } });
  });
});
