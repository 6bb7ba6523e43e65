/** A thread that analyses one folder after the other. */
import { parentPort } from 'node:worker_threads';
import { analyse } from '../../src/analysis.ts';
import type { Answer, Task } from './analyse.ts';

parentPort?.on('message', ({ at, folder, root, digest }: Task) => {
  void analyse(folder, root, digest).then((analysis) =>
    parentPort?.postMessage({ at, analysis } satisfies Answer),
  );
});
