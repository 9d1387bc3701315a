/** Does nothing until the process that started it ends, or closes the channel. */
process.once('disconnect', () => process.exit());
