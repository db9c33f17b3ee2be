/** What the extension may ask for at install, and nothing else; the README gives the reason for each. */
export const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'identity'];
export const HOSTS = ['https://calendar.google.com/calendar/*'];
/** What it asks for when its user switches something on. */
export const OPTIONAL_HOSTS = ['https://www.googleapis.com/*', 'https://oauth2.googleapis.com/*', 'https://meet.google.com/*'];
