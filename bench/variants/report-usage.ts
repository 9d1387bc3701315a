/*
 * Preloaded into every variant, including Stint's process: reports the processor time used so far to the
 * measuring process, and ends with it.
 */
process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send!({ usedMs: (user + system) / 1000 });
});
process.once('disconnect', () => process.exit());
process.channel?.unref();
