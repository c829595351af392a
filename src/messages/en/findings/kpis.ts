type Facts = Record<string, string>;

export const kpis = {
  shareAboveOne: {
    what: (f: Facts) =>
      `${f['kpi']} is ${f['actual']}, but its numerator is part of its denominator: it cannot pass 100%.`,
    mend: (_: Facts) => 'Check the numbers of this KPI in the metrics.',
  },
};
