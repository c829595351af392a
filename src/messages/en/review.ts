/** What is written into a review and onto the sheet that keeps an approved plan. */
export const review = {
  standing: (title: string, statuses: string) => `${title} by status: ${statuses}`,
  money: (planned: string, spent: string, forecast: string) =>
    `Money: ${planned} planned, ${spent} spent, ${forecast} forecast`,
  since: (day: string, changes: string) => `Changes since the plan was approved on ${day}: ${changes}`,
  approvedTitle: 'Approved plan',
  approvedAbout: (day: string, by: string) =>
    `The plan as ${by} approved it on ${day}, kept so that Throughline can say what has changed. Please leave it as it is.`,
};
