// Loaded into a process by the script that launched it: when the launcher is killed and cannot pass a
// signal on, the process ends as if it had.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
