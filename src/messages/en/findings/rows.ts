import type { Facts } from '../../facts';

export const rows = {
  fieldsBlank: {
    what: (f: Facts) => `“${f['name']}” says nothing under ${f['columns']}.`,
    fix: (_: Facts) => 'Fill it in, or accept it with the reason.',
  },
  nameTwice: {
    what: (f: Facts) => `“${f['name']}” is listed twice: ${f['first']} and ${f['id']}.`,
    fix: (_: Facts) => 'Rename one of them, or merge them.',
  },
};

/** Why each finding matters; for docs/checks.md. */
export const rowsReasons: Record<keyof typeof rows, string> = {
  fieldsBlank: 'What a row leaves open, somebody has to ask for later, or guesses.',
  nameTwice: 'Where two rows have one name, nobody can tell which of them a link means.',
};
