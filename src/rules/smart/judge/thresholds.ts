/** What the coach calls too fast, too unsure, too far away. */
export const thresholds = {
  /** Growth a month beyond which a goal needs a proof, where metrics show no history and the settings say nothing: 50 %. */
  growthAMonth: 0.5,
  /** How many times the best growth ever shown a goal may ask for. */
  timesTheBest: 1.5,
  /** Months of history from which the best one says something. */
  monthsOfHistory: 3,
  /** How sure the writer must be. */
  confidence: 0.5,
  /** How far a goal's share of the money may be from the share its priority gives it. */
  shareOfBudget: 0.25,
  /** Days after the plan's end in which a goal may still be due. */
  daysAfterPlan: 366,
  /** Days by which a date in the sentence and the due date may differ. */
  daysOfAgreement: 7,
};
