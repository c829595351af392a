/** What people say in a review about how it went, by column. */
export const lessons = ['worked', 'failed', 'why', 'customersSaid', 'teamSaid'] as const;
export type Lesson = (typeof lessons)[number];
