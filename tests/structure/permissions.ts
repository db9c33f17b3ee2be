/** What the extension may ask for at install, and nothing else; the README gives the reason for each. */
export const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'scripting'];
export const HOSTS = ['https://calendar.google.com/calendar/*'];
