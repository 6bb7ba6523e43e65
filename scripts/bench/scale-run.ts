/** Runs a command and measures it with all the processes it starts. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** What a command took. */
export interface Cost {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processor time of all its processes. */
  cpu: number;
  /** Most memory that its processes held together, in bytes. */
  memory: number;
}

/** How often memory is looked at, in ms. */
const EVERY = 100;
/** Clock ticks in a second, as /proc counts: the same on every Linux. */
const TICKS = 100;

/** @throws where the command fails, with what it said. */
export function measure(
  command: string,
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const before = childrenTime();
    const began = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const listen = (text: Buffer): void => void (said = (said + text.toString('utf8')).slice(-4000));
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    let memory = 0;
    const timer = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), EVERY);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      const wall = (performance.now() - began) / 1000;
      if (code === 0) resolve({ wall, cpu: childrenTime() - before, memory });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}`));
    });
  });
}

/**
 * Seconds of processor time of all processes that this one has started and seen end, and of those that they have: the
 * kernel adds a process's time, with that of its own children, to its parent's count when the parent learns of its end.
 */
function childrenTime(): number {
  // After the name, which may hold blanks and brackets; the fields are described in proc_pid_stat(5).
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const [user, system] = [Number(fields[13]), Number(fields[14])];
  return (user + system) / TICKS;
}

/** Bytes held now by a process and those it has started; each has its part of what several share. */
function memoryOf(pid: number): number {
  try {
    const own = Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own * 1024);
  } catch {
    return 0; // it has just ended
  }
}

/** What a folder holds. */
export interface Size {
  files: number;
  pages: number;
  bytes: number;
}

export function sizeOf(folder: string): Size {
  const size: Size = { files: 0, pages: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    size.files++;
    if (entry.name.endsWith('.html')) size.pages++;
    size.bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return size;
}

/** Says on what machine is measured. */
export const machine = (): string =>
  `${availableParallelism()} cores, Node ${process.version}, ${process.platform}`;
