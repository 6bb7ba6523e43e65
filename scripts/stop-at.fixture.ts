/**
 * Stops a program at one step of its work with files: `node --import <this> <program>`, with in the environment
 * STOP_AT, the number of the step; STOP_HOW, how: `before` it, `half`way through it (a file half written, a folder half
 * copied or half removed), or a code of the system such as ENOSPC, which this and every later writing step then meets, or
 * the path of a file, which somebody else changes at that moment;
 * STOP_IN, a pattern for the paths whose steps count; STOP_AMONG, one for their names, such as "rename"; STOP_LOG, a file that gets a line for every step.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } = fs;
const env = process.env;
const at = Number(env['STOP_AT'] ?? 0);
const how = env['STOP_HOW'] ?? 'before';
const counted = new RegExp(env['STOP_IN'] ?? '');
const among = new RegExp(`^(?:${env['STOP_AMONG'] ?? '.*'})$`);
const log = env['STOP_LOG'];
let step = 0;
/** What is done here does not count. */
let own = false;

type Call = (...args: unknown[]) => unknown;
type Half = (path: string, second: unknown) => void;

/** Steps that the system refuses where there is no room. */
const WRITING = /^(?:writeFile|open|mkdir|cp|copyFile)/;
const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};
const firstHalf = <T>(all: readonly T[]): T[] => all.slice(0, Math.floor(all.length / 2));

const halves: Record<string, Half> = {
  writeFile(path, data) {
    const bytes = Buffer.from(data as string);
    writeFileSync(path, bytes.subarray(0, bytes.length / 2));
  },
  open: (path) => writeFileSync(path, ''),
  cp(path, to) {
    if (!statSync(path).isDirectory()) {
      writeFileSync(to as string, 'half');
      return;
    }
    mkdirSync(to as string, { recursive: true });
    for (const name of firstHalf(readdirSync(path)))
      cpSync(join(path, name), join(to as string, name), { recursive: true });
  },
  rm(path) {
    if (!fs.existsSync(path) || !statSync(path).isDirectory()) return;
    for (const name of firstHalf(readdirSync(path))) rmSync(join(path, name), { recursive: true });
  },
};

/** Counts the step; stops the program or says which error it meets. */
function meet(name: string, place: unknown, second: unknown): Error | null {
  if (own) return null;
  const path = place instanceof URL ? fileURLToPath(place) : place;
  if (name === 'open' && (second === 'r' || second === undefined)) return null;
  if (typeof path !== 'string' || !counted.test(path) || !among.test(name)) return null;
  step++;
  own = true;
  if (log) appendFileSync(log, `${step} ${name} ${path}\n`);
  own = false;
  if (at === 0 || step < at) return null;
  if (how.includes('/')) {
    if (step === at) appendFileSync(how, ' More was said later.\n');
    return null;
  }
  if (/^E[A-Z]+$/.test(how))
    return WRITING.test(name)
      ? Object.assign(new Error(`${how}: refused, ${name} '${path}'`), { code: how, syscall: name, path })
      : null;
  own = true;
  if (how === 'half') halves[name]?.(path, second);
  die();
  return null;
}

const NAMES = ['writeFile', 'open', 'mkdir', 'rename', 'rm', 'rmdir', 'unlink', 'link', 'cp', 'copyFile'];
const promises = fs.promises as unknown as Record<string, Call>;
const sync = fs as unknown as Record<string, Call>;
for (const name of NAMES) {
  const real = promises[name];
  if (real)
    promises[name] = async (...args) => {
      const error = meet(name, args[0], args[1]);
      if (error) throw error;
      const result = await real.apply(promises, args);
      return name === 'open' ? watched(result as fs.promises.FileHandle, args[0]) : result;
    };
  const now = sync[`${name}Sync`];
  if (now && name !== 'open')
    sync[`${name}Sync`] = (...args) => {
      const error = meet(name, args[0], args[1]);
      if (error) throw error;
      return now.apply(fs, args);
    };
}
syncBuiltinESMExports();

function watched(handle: fs.promises.FileHandle, path: unknown): fs.promises.FileHandle {
  const real = handle.writeFile.bind(handle);
  handle.writeFile = async (data, options) => {
    const error = meet('writeFile', path, data);
    if (error) throw error;
    return real(data, options);
  };
  return handle;
}
