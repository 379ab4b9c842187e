import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Session } from '../session/session';
import { meView } from '../testing/me-view';
import { shellProviders, signIn } from '../testing/shell-test-bed';
import { KeptTyping, keptText } from './kept-typing';

describe('what was typed and not saved', () => {
  let kept: KeptTyping;

  beforeEach(async () => {
    sessionStorage.clear();
    TestBed.configureTestingModule({ providers: shellProviders() });
    await signIn(meView('case_handler'));
    kept = TestBed.inject(KeptTyping);
  });

  it('is there again, per thing, until it is forgotten', () => {
    kept.keep('oproep.ps-2027', { name: 'Najaarsronde' });
    expect(kept.recall('oproep.ps-2027')).toEqual({ name: 'Najaarsronde' });
    expect(kept.recall('oproep.ps-2028')).toBeNull();
    kept.forget('oproep.ps-2027');
    expect(kept.recall('oproep.ps-2027')).toBeNull();
  });

  it('stays when the session ends, and is nobody else’s', async () => {
    kept.keep('oproep.ps-2027', 'Najaarsronde');
    TestBed.inject(Session).ended();
    kept.forget('oproep.ps-2027');
    expect(kept.recall('oproep.ps-2027')).toBeNull();
    const { person, ...rest } = meView('case_handler');
    await signIn({ ...rest, person: { ...person, id: 'iemand-anders' } });
    expect(kept.recall('oproep.ps-2027')).toBeNull();
    await signIn({ ...rest, person });
    expect(kept.recall('oproep.ps-2027')).toBe('Najaarsronde');
  });

  it('is the text of a field, per thing, until it is as it began', () => {
    const what = signal<string | null>('bericht.a1');
    const field = () => TestBed.runInInjectionContext(() => keptText(what, () => 'Beste,'));
    const text = field();
    TestBed.tick();
    expect(text()).toBe('Beste,');
    text.set('Beste, wij vragen');
    TestBed.tick();
    expect(field()()).toBe('Beste, wij vragen');
    what.set('bericht.a2');
    expect(text()).toBe('Beste,');
    what.set('bericht.a1');
    expect(text()).toBe('Beste, wij vragen');
    text.set('Beste,');
    TestBed.tick();
    expect(kept.recall('bericht.a1')).toBeNull();
  });

  it('never stops anybody: what can not be read is nothing', () => {
    sessionStorage.setItem(`samenspoor.getypt.${meView().person.id}.oproep`, '{');
    expect(kept.recall('oproep')).toBeNull();
  });
});
