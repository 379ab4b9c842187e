/** Every migration, in the order in which they run. A bundle has no folder to read them from, so each one is named. */
export const ALL_MIGRATIONS = [];
