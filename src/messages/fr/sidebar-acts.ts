import type { SidebarMessages } from '../messages';
import { noneOrSome } from '../plural';
import { upToOne } from './plural';

const plural = (count: number, one: string, more: string): string => `${count} ${upToOne(count, one, more)}`;

const copiesKept = (tabs: number): string =>
  upToOne(tabs, `une copie de ${tabs} onglet a été gardée`, `des copies de ${tabs} onglets ont été gardées`);

export const acts: SidebarMessages['sidebar']['acts'] = {
  title: 'Classeur',
  back: 'Retour',
  cancel: 'Retour',
  keepOpen: 'Laissez cette barre latérale ouverte jusqu’à la fin.',
  tabs: {
    title: 'Ajouter ou retirer des onglets',
    intro:
      'Cochez les onglets que ce classeur doit contenir. Un onglet retiré est masqué ; tout son contenu est gardé.',
    groups: { strategy: 'Stratégie', plan: 'Plan', measure: 'Mesure' },
    filled: (rows) => plural(rows, 'ligne remplie', 'lignes remplies'),
    aside: 'Retiré ; tout son contenu est gardé',
    apply: 'Appliquer',
    ask: (count) => upToOne(count, 'Retirer cet onglet ?', `Retirer ces ${count} onglets ?`),
    kept: 'Rien n’est supprimé : ce que vous retirez est masqué et gardé, et vous pouvez le remettre ici à tout moment.',
    takeOut: 'Retirer',
    changing: 'Modification des onglets',
    added: (titles) => `Ajouté : ${titles}.`,
    takenOut: (titles) => `Retiré et gardé : ${titles}.`,
    bringBack: 'Remettre',
  },
  rows: {
    open: (title) => `Ajouter des lignes à ${title}`,
    count: 'Lignes vides à ajouter',
    notCount: 'Un nombre entier de 1 à 500.',
    add: 'Ajouter',
    adding: 'Ajout de lignes',
    added: (count, title) => `${plural(count, 'ligne vide ajoutée', 'lignes vides ajoutées')} à ${title}.`,
  },
  kpis: {
    title: 'Remplir les formules des KPI',
    intro:
      'Ajoute aux mesures ce dont les KPI ont besoin, et aux KPI ce que citent les objectifs, chacun une fois ; puis remplit toutes les formules. Celles que l’on a remplacées à la main restent jusqu’à votre accord.',
    fill: 'Remplir',
    fillAgain: 'Remplir à nouveau',
    filling: 'Remplissage des formules',
    typedOver: 'Remplacé à la main',
    putBack: (count) => noneOrSome(count, 'Remettre', `Remettre (${count})`),
    puttingBack: 'Remise en place des formules',
  },
  repair: {
    title: 'Trouver et réparer les défauts',
    intro:
      'Recherche ce qui est cassé dans les onglets. Rien n’est modifié avant que vous l’ayez vu et coché.',
    look: 'Rechercher les défauts',
    lookAgain: 'Rechercher à nouveau',
    looking: 'Recherche des défauts',
    none: 'Aucun défaut trouvé.',
    found: (count) => plural(count, 'défaut trouvé', 'défauts trouvés'),
    kinds: {
      tabMissing: 'Onglets manquants',
      keysLost: 'Onglets sans leurs clés masquées',
      idTwice: 'Identifiants en double',
      linkLost: 'Liens qui ne mènent nulle part',
      cellUnreadable: 'Cellules illisibles',
      cellError: 'Cellules en erreur',
      tabDuplicated: 'Copies d’onglets',
    },
    all: (count) => `Tout (${count})`,
    more: (count) => plural(count, 'autre', 'autres'),
    byHand: 'Vous seul pouvez corriger ceci.',
    copies: 'Des copies des onglets sont d’abord gardées : la réparation pourra être annulée.',
    repair: (count) => noneOrSome(count, 'Réparer', `Réparer (${count})`),
    repairing: 'Réparation en cours',
    done: (count) => `${plural(count, 'défaut réparé', 'défauts réparés')}.`,
    gone: (count) => `${plural(count, 'autre avait déjà disparu', 'autres avaient déjà disparu')}.`,
  },
  language: {
    title: 'Changer de langue',
    intro: 'Les titres, en-têtes, notes, choix et formats changent. Ce qui a été saisi reste tel quel.',
    copies: 'Des copies des onglets sont d’abord gardées : le changement pourra être annulé.',
    current: 'actuelle',
    change: 'Changer de langue',
    changing: 'Changement de langue',
    changed: 'Les onglets sont maintenant en français.',
  },
  undo: {
    kept: {
      repair: (day, tabs) => `Avant la dernière réparation (${day}), ${copiesKept(tabs)}.`,
      fix: (day, tabs) => `Avant la dernière correction (${day}), ${copiesKept(tabs)}.`,
      language: (day, tabs) => `Avant le dernier changement de langue (${day}), ${copiesKept(tabs)}.`,
      import: (day, tabs) => `Avant le dernier import (${day}), ${copiesKept(tabs)}.`,
      undo: (day, tabs) => `Avant la dernière annulation (${day}), ${copiesKept(tabs)}.`,
    },
    undo: 'Annuler cette action',
    ask: {
      repair: 'Annuler la dernière réparation ?',
      fix: 'Annuler la dernière correction ?',
      language: 'Annuler le dernier changement de langue ?',
      import: 'Annuler le dernier import ?',
      undo: 'Revenir sur la dernière annulation ?',
    },
    goesBack: (day) => `Ceci redevient tel que c’était alors (${day}) :`,
    again:
      'Ce qui y a été saisi depuis est annulé aussi. Des copies sont d’abord gardées : cela pourra être annulé à son tour.',
    undoing: 'Rétablissement des onglets',
    undone: 'Les onglets sont redevenus tels qu’ils étaient.',
    drop: 'Supprimer les copies',
    askDrop: 'Supprimer les copies ?',
    dropped: 'Les copies ont été supprimées.',
    dropping: 'Suppression des copies',
    lost: {
      repair: 'Vos onglets restent tels quels, mais la dernière réparation ne pourra plus être annulée.',
      fix: 'Vos onglets restent tels quels, mais la dernière correction ne pourra plus être annulée.',
      language:
        'Vos onglets restent tels quels, mais le dernier changement de langue ne pourra plus être annulé.',
      import: 'Vos onglets restent tels quels, mais le dernier import ne pourra plus être annulé.',
      undo: 'Vos onglets restent tels quels, mais vous ne pourrez plus revenir sur la dernière annulation.',
    },
  },
};
