import type { structure as english } from '../../en/findings/structure';
import type { Messages } from '../../messages';

export const structure: Pick<Messages['findings'], keyof typeof english> = {
  cellUnreadable: {
    what: (f) => `« ${f['typed']} » est illisible : il faut ici ${f['expected']}.`,
    fix: () => 'Ressaisissez la valeur sous cette forme, ou videz la cellule.',
  },
  linkLost: {
    what: (f) => `« ${f['typed']} » ne correspond à aucune ligne de « ${f['table']} ».`,
    fix: (f) => `Choisissez une ligne dans la liste, ou ajoutez-la d’abord dans « ${f['table']} ».`,
  },
  idTwice: {
    what: (f) => `L’ID ${f['id']} figure sur plusieurs lignes : les liens ne peuvent pas les distinguer.`,
    fix: () =>
      'Effacez l’ID de la ligne copiée ; la prochaine création des onglets lui en donnera un nouveau.',
  },
  settingMissing: {
    what: (f) => `Le paramètre « ${f['setting']} » est vide.`,
    fix: () => 'Renseignez-le dans l’onglet Accueil.',
  },
  tabBroken: {
    what: (f) =>
      `L’onglet « ${f['title']} » a perdu sa ligne de clés masquée ou sa ligne d’en-têtes : le module complémentaire ne peut pas le lire.`,
    fix: () => 'Annulez la suppression, ou restaurez l’onglet depuis l’historique des versions.',
  },
  namesUnlisted: {
    what: (f) =>
      `${f['count']} noms, dont « ${f['typed']} », ne sont pas encore des lignes de « ${f['table']} ».`,
    fix: () => 'Inscrivez-les, pour qu’on puisse les relier et les compter.',
  },
  cellPutBack: {
    what: (f) => `« ${f['column']} » de « ${f['name']} » contenait ${f['held']} au lieu de ${f['due']}.`,
    fix: () => 'La cellule a été rétablie ; ce qui s’y trouvait est dans une note.',
  },
  cellReplaced: {
    what: (f) => `« ${f['column']} » de « ${f['name']} » contient ${f['held']} au lieu de ${f['due']}.`,
    fix: () => 'Rétablissez la formule, ou acceptez avec la raison.',
  },
  partDeleted: {
    what: (f) => `« ${f['column']} » a été supprimé de ${f['table']}.`,
    fix: () => 'Annulez la suppression pour garder le contenu, ou rajoutez-le, vide.',
  },
};
