/** How the job that delivers a mail is named in the queue. Failures are the mail's own, so that it is not tried thrice. */
export const deliveryJob = { name: 'mail:deliver', attempts: 3 };
