import type { SidebarMessages } from '../messages';
import { upToOne } from './plural';

const plural = (count: number, one: string, more: string): string => `${count} ${upToOne(count, one, more)}`;

export const findings: SidebarMessages['sidebar']['findings'] = {
  groups: { result: 'Résultats', error: 'Erreurs', warning: 'Avertissements', advice: 'Conseils' },
  more: (count) => plural(count, 'autre', 'autres'),
  fixing: 'Correction en cours',
  fixed: 'Corrigé. Tout a été vérifié de nouveau.',
  stillThere: 'Ce constat demeure. Voyez ce qu’il dit à présent.',
  accept: 'Accepter…',
  reason: 'Pourquoi le laisser ainsi',
  reasonHint:
    'Votre raison est gardée dans l’onglet Vérifications. Le constat revient quand les faits changent.',
  noReason: 'Indiquez une raison.',
  keep: 'Accepter',
  keeping: 'Enregistrement de votre raison',
  kept: 'Accepté. Ce constat ne compte plus ; il reviendra si les faits changent.',
  accepted: (count) => plural(count, 'constat accepté', 'constats acceptés'),
  because: 'Accepté parce que :',
  takeBack: 'Ne plus accepter',
  takingBack: 'Retrait de la raison',
  takenBack: 'La raison est retirée. Ce constat compte de nouveau.',
};

export const completeness: SidebarMessages['sidebar']['completeness'] = {
  title: 'Déjà rempli',
  intro: 'Les cellules remplies, parmi celles qui sont utilisées. Toutes n’ont pas à l’être.',
  filled: (filled, of) => `${filled} sur ${of}`,
  more: (count) => plural(count, 'autre onglet', 'autres onglets'),
};
