/** What filling in KPI formulas did, and what is left to do. */
export const fillIn = {
  noKpis: 'There are no KPIs yet. Pick one on the KPIs tab, or a metric on the goals tab.',
  filled: (count: number) =>
    count === 1 ? 'The formulas of 1 KPI are in place.' : `The formulas of ${count} KPIs are in place.`,
  kpisAdded: (names: string) => `Added to the KPIs, for your goals: ${names}.`,
  measuresAdded: (names: string) => `Added to the metrics: ${names}.`,
  missing: (count: number, names: string) =>
    `${count === 1 ? '1 KPI waits' : `${count} KPIs wait`} for numbers on the metrics: ${names}.`,
  typedOver: (cells: string) => `Typed over by hand, and left as it is: ${cells}.`,
  inSidebar: 'The sidebar can put the formulas back.',
  holds: (kpi: string, column: string, typed: string) => `${kpi}: ${column} holds ${typed}`,
  does: 'Puts the formula of the add-on back; what was typed goes to a note.',
};
