import { Session } from 'node:inspector/promises';

/*
 * Preloaded into every variant, including Stint's process: reports the processor time used so far, and a profile
 * of the processor time, to the measuring process, and ends with it.
 */
const inspector = new Session();

const answers: Readonly<Record<string, () => unknown>> = {
  usage() {
    const { user, system } = process.cpuUsage();
    return { usedMs: (user + system) / 1000 };
  },
  async startProfile() {
    inspector.connect();
    await inspector.post('Profiler.enable');
    await inspector.post('Profiler.setSamplingInterval', { interval: 200 });
    await inspector.post('Profiler.start');
    return { profiling: true };
  },
  async stopProfile() {
    const { profile } = await inspector.post('Profiler.stop');
    inspector.disconnect();
    return { profile };
  },
};

process.on('message', async (message) => {
  const answer = answers[String(message)];
  if (answer) process.send!(await answer());
});
process.once('disconnect', () => process.exit());
process.channel?.unref();
