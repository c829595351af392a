import type { rows as english } from '../../en/findings/rows';
import type { Messages } from '../../messages';

export const rows: Pick<Messages['findings'], keyof typeof english> = {
  fieldsBlank: {
    what: (f) => `“${f['name']}” còn để trống: ${f['columns']}.`,
    fix: () => 'Điền vào, hoặc chấp nhận kèm lý do.',
  },
  nameTwice: {
    what: (f) => `“${f['name']}” có hai lần: ${f['first']} và ${f['id']}.`,
    fix: () => 'Đổi tên một hàng, hoặc gộp hai hàng lại.',
  },
};
