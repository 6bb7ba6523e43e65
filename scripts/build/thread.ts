/** Analyses folders: in a thread one after the other, as it is asked to; in a process of its own the one that is named. */
import { parentPort } from 'node:worker_threads';
import { analyse } from '../../src/analysis.ts';
import type { Answer, Task } from './analyse.ts';
import { endWithStarter } from './apart.ts';

if (parentPort) {
  parentPort.on('message', ({ at, folder, root, digest }: Task) => {
    void analyse(folder, root, digest).then((analysis) =>
      parentPort?.postMessage({ at, analysis } satisfies Answer),
    );
  });
} else {
  endWithStarter();
  const [folder = '', root = '', digest = ''] = process.argv.slice(2);
  await analyse(folder, root, digest);
}
