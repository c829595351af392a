import { byId } from '../../model/by-id';
import { choiceLists } from '../../workbook/choice-lists';
import { eachRow, nameOf } from '../each-row';

const levels: readonly string[] = choiceLists.objectiveLevels;
const heightOf = (level: string | undefined): number => levels.indexOf(level ?? '');

/** An objective that is to serve itself, or one that stands below it. */
export const servesBelow = eachRow(
  { code: 'servesBelow', severity: 'warning', table: 'objectives', column: 'serves' },
  (plan) => {
    const objectives = byId(plan, 'objectives');
    return ({ id, row, typed: { level, serves } }) => {
      const other = objectives.get(serves ?? '');
      if (!other) return null;
      const [own, above] = [heightOf(level), heightOf(other.typed.level)];
      if (other.id !== id && (own < 0 || above < 0 || above <= own)) return null;
      const place = plan.cell('objectives', row, 'serves');
      return {
        also: ['level'],
        facts: { other: nameOf('objectives', other) },
        fixes: [
          {
            code: 'clear',
            facts: { column: { column: ['objectives', 'serves'] } },
            cells: [{ place, content: '' }],
          },
        ],
      };
    };
  },
);
