import type { rows as english } from '../../en/findings/rows';
import type { Messages } from '../../messages';

export const rows: Pick<Messages['findings'], keyof typeof english> = {
  fieldsBlank: {
    what: (f) => `« ${f['name']} » ne dit rien sous : ${f['columns']}.`,
    fix: () => 'Complétez, ou acceptez avec la raison.',
  },
  nameTwice: {
    what: (f) => `« ${f['name']} » figure deux fois : ${f['first']} et ${f['id']}.`,
    fix: () => 'Renommez l’un des deux, ou fusionnez-les.',
  },
};
