/** Where Google Meet lives: a guest there only when the user has allowed it. */
export const MEET_ORIGIN = 'https://meet.google.com';

/** Match pattern of its pages. */
export const MEET_PAGES = `${MEET_ORIGIN}/*`;
