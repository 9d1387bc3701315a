/*
 * Loaded into every variant beforehand, Stint's own process as well: tells the measuring process how
 * much processor time was used so far, and ends with it.
 */
process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send!({ usedMs: (user + system) / 1000 });
});
process.once('disconnect', () => process.exit());
process.channel?.unref();
