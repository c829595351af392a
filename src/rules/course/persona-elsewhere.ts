import { byId } from '../../model/by-id';
import { eachRow, nameOf } from '../each-row';

/** A campaign whose buyer belongs to another segment than the one it speaks to. */
export const personaElsewhere = eachRow(
  {
    code: 'personaElsewhere',
    severity: 'warning',
    table: 'campaigns',
    column: 'persona',
    needs: ['personas', 'segments'],
  },
  (plan) => {
    const [personas, segments] = [byId(plan, 'personas'), byId(plan, 'segments')];
    return ({ row, typed }) => {
      const persona = personas.get(typed.persona ?? '');
      const [own, other] = [segments.get(typed.segment ?? ''), segments.get(persona?.typed.segment ?? '')];
      if (!persona || !own || !other || own === other) return null;
      const value = nameOf('segments', other);
      return {
        also: ['segment'],
        facts: { persona: nameOf('personas', persona), segment: nameOf('segments', own), other: value },
        fixes: [
          {
            code: 'setTo',
            facts: { column: { column: ['campaigns', 'segment'] }, value },
            cells: [{ place: plan.cell('campaigns', row, 'segment'), content: other.id }],
          },
        ],
      };
    };
  },
);
