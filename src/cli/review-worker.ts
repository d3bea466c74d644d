/** A thread of the command line: reviews what it is sent, a file or some lines at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerLines } from './jsonl.ts';
import { Reviewing } from './reviewing.ts';
import type { ThreadData, ThreadTask } from './review-threads.ts';
import { openReviewed } from './review-file.ts';

const { options, failOn } = workerData as ThreadData;
const reviewing = new Reviewing(options);
const texts = reviewing.forTexts();

parentPort!.on('message', (task: ThreadTask) => {
  void answer(task).then((found) => { parentPort!.postMessage(found); });
});

async function answer(task: ThreadTask) {
  return 'lines' in task ? answerLines(task.lines, await texts, failOn) : openReviewed(reviewing, task);
}
