import type { market as english } from '../../en/findings/market';
import type { Messages } from '../../messages';

export const market: Pick<Messages['findings'], keyof typeof english> = {
  ownShareDiffers: {
    what: (f) =>
      `La part de marché saisie est de ${f['typed']} ; les ventes et le marché accessible donnent ${f['share']}.`,
    fix: () => 'Corrigez la part, ou les chiffres dont elle découle.',
  },
  growthOdd: {
    what: (f) => `Le marché évoluerait de ${f['share']} par an.`,
    fix: () => 'Vérifiez le chiffre et sa source.',
  },
  sharesAboveWhole: {
    what: (f) => `${f['name']} : le total de « ${f['column']} » atteint ${f['share']}.`,
    fix: () => 'Corrigez les parts ; leur total ne dépasse pas 100 %.',
  },
  kindMissing: {
    what: (f) => `${f['table']} : aucune ligne de ce type : ${f['kinds']}.`,
    fix: () => 'Ajoutez-en une, ou acceptez avec la raison.',
  },
  soldNowhere: {
    what: (f) => `À l’étape « ${f['name']} », on achète sur « ${f['channel']} », qui ne vend pas.`,
    fix: () => 'Choisissez un canal qui vend, ou faites vendre celui-ci.',
  },
};
