type Facts = Record<string, string>;

export const dates = {
  datesTurned: {
    what: (f: Facts) => `“${f['name']}” ends on ${f['end']}, before it starts on ${f['start']}.`,
    mend: (_: Facts) => 'Swap or correct the dates.',
  },
};
