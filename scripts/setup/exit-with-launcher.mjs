// The launching script loads this into the process that it starts. If the launcher is killed and cannot
// pass a signal on, the process ends as if it had received one.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
