import type { Messages } from '../messages';

export const repair: Messages['repair'] = {
  tabMissing: {
    what: (f) => `L’onglet « ${f['title']} » a disparu.`,
    does: () =>
      'Le recrée, vide. Son ancien contenu ne peut revenir que par Fichier > Historique des versions.',
  },
  keysLost: {
    what: (f) => `« ${f['title']} » a perdu ses clés masquées : rien n’y est lisible.`,
    does: (f) =>
      `Remet les clés : ${f['count']} éléments sur ${f['all']} ont été reconnus à leurs intitulés. Tout le reste demeure en place.`,
    hint: () =>
      'Il reste trop peu d’intitulés pour le reconnaître. Annulez la suppression ou restaurez l’onglet depuis l’historique des versions.',
  },
  idTwice: {
    does: (f) => `Donne à cette ligne l’ID ${f['becomes']}. Les liens restent sur la première ligne.`,
  },
  linkLost: { does: (f) => `La relie à « ${f['becomes']} ».` },
  cellUnreadable: { does: (f) => `La lit comme ${f['becomes']}.` },
  cellError: {
    what: (f) =>
      f['others'] === '0'
        ? `La cellule affiche ${f['error']}.`
        : `La cellule affiche ${f['error']}, et ${f['others']} autres à cause d’elle.`,
    does: () => 'Remet la formule du module.',
    hint: () => 'C’est votre propre formule. Corrigez ce à quoi elle renvoie, ou annulez la suppression.',
  },
  tabDuplicated: {
    what: (f) =>
      `« ${f['title']} » est une copie de l’onglet « ${f['original']} ». Ce qu’on y saisit ne compte pas.`,
    does: () => 'En fait un onglet à vous. Rien n’y change.',
  },
};

export const copyTitle: Messages['copyTitle'] = (title, day) => `${title} – avant le ${day}`;
