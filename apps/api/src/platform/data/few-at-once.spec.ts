import { FewAtOnce } from './few-at-once';

it('runs two at once and the others in order, also after one that failed', async () => {
  const few = new FewAtOnce(2);
  const said: string[] = [];
  const ends = new Map<string, (fails?: boolean) => void>();
  const task = (name: string) =>
    few.run(() => {
      said.push(name);
      return new Promise<string>((resolve, reject) =>
        ends.set(name, (fails = false) => (fails ? reject(new Error(name)) : resolve(name))),
      );
    });
  const [a, b, c, d] = [task('a'), task('b'), task('c'), task('d')];
  expect(said).toEqual(['a', 'b']);
  ends.get('a')?.(true);
  await expect(a).rejects.toThrow('a');
  expect(said).toEqual(['a', 'b', 'c']);
  ends.get('b')?.();
  expect(await b).toBe('b');
  expect(said).toEqual(['a', 'b', 'c', 'd']);
  ends.get('c')?.();
  ends.get('d')?.();
  expect(await Promise.all([c, d])).toEqual(['c', 'd']);
});
