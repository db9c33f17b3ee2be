/** What has happened on the page, for tests. */
export const counts = { opened: 0, stormed: 0, reopened: 0, recycled: 0, stripped: 0, overwritten: 0, navigations: 0, renewed: 0, keys: 0 };
