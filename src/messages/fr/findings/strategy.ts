import type { strategy as english } from '../../en/findings/strategy';
import type { Messages } from '../../messages';

export const strategy: Pick<Messages['findings'], keyof typeof english> = {
  strategyMissing: {
    what: (f) => `Le plan est lancé, mais il lui manque sa stratégie : ${f['parts']}.`,
    fix: () => 'Commencez par là : dans quel but, pour qui, par quel levier.',
  },
  strategyBlank: {
    what: (f) => `La stratégie laisse des questions ouvertes sous « ${f['heading']} » : ${f['columns']}.`,
    fix: () => 'Répondez-y, ou acceptez avec la raison.',
  },
  notCarried: {
    what: (f) =>
      `La stratégie répond à « ${f['answer']} », mais rien ne le reprend dans ${f['table']} : ${f['column']}.`,
    fix: () => 'Indiquez-le là où c’est mis en œuvre.',
  },
  summariesAlike: {
    what: (f) => `« ${f['one']} » et « ${f['other']} » contiennent le même texte.`,
    fix: () => 'Dites ici comment, quand et pour combien ; plus haut, pourquoi et quoi.',
  },
  planOutsideStrategy: {
    what: (f) =>
      `Le plan court du ${f['begins']} au ${f['ends']} ; la stratégie indique « ${f['column']} » : ${f['day']}.`,
    fix: () => 'Modifiez la période de l’un des deux.',
  },
  objectiveNoGoal: {
    what: (f) => `Aucun objectif marketing ne décline « ${f['name']} ».`,
    fix: () => 'Rattachez-lui un objectif, ou retirez-le de la liste.',
  },
  servesBelow: {
    what: (f) => `« ${f['name']} » est censé servir « ${f['other']} », qui n’est pas au-dessus.`,
    fix: () => 'Choisissez un objectif de niveau supérieur, ou laissez vide.',
  },
  goalsAllShort: {
    what: (f) => `Tous les objectifs sont à « ${f['horizon']} » ; aucun ne vise plus loin.`,
    fix: (f) => `Ajoutez-en un, ou passez à « ${f['other']} » celui qui y mène.`,
  },
  prioritiesAlike: {
    what: (f) => `${f['table']} : les ${f['count']} ont tous la priorité ${f['priority']}.`,
    fix: () => 'Dites ce qui passe d’abord : baissez la priorité des autres.',
  },
  priorityAgainstMoney: {
    what: (f) =>
      `« ${f['name']} » (priorité ${f['priority']}) reçoit ${f['amount']} ; « ${f['other']} » (priorité ${f['otherPriority']}), ${f['otherAmount']}.`,
    fix: () => 'Déplacez de l’argent, ou changez une priorité.',
  },
};
