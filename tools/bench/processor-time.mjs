import { readFileSync, readdirSync } from 'node:fs';

/** Clock ticks of Linux, per second. */
const ticks = 100;

function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const [, name, rest] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
        const fields = rest.split(' ');
        const [user, system, ended, endedSystem] = fields.slice(11, 15).map(Number);
        return [{ pid: Number(pid), parent: Number(fields[1]), name, used: user + system + ended + endedSystem }];
      } catch {
        return []; // it just ended
      }
    });
}

/**
 * Seconds of processor time that the programs this process started have used so far: those of PostgreSQL, and the others.
 * What else a machine does hardly changes it, unlike a time by the clock. Zero where there is no `/proc`.
 */
export function processorTime() {
  const used = { postgres: 0, server: 0 };
  if (process.platform !== 'linux') return used;
  const all = processes();
  const walk = (parent) => {
    for (const one of all.filter((candidate) => candidate.parent === parent)) {
      used[one.name === 'postgres' ? 'postgres' : 'server'] += one.used / ticks;
      walk(one.pid);
    }
  };
  walk(process.pid);
  return used;
}
