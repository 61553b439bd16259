/** The instant that the gateway takes for the end of a day. */
const END_OF_DAY = /T23:59:59\.999999Z$/;

/** An instant as addresses name it: the end of a day is the day. */
export const momentInAddress = (instant: string): string => instant.replace(END_OF_DAY, '');
