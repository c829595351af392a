import type { rows as english } from '../../en/findings/rows';
import type { Messages } from '../../messages';

export const rows: Pick<Messages['findings'], keyof typeof english> = {
  fieldsBlank: {
    what: (f) => `“${f['name']}”尚未填写：${f['columns']}。`,
    fix: () => '请补充填写，或说明原因后接受。',
  },
  nameTwice: {
    what: (f) => `“${f['name']}”出现了两次：${f['first']} 和 ${f['id']}。`,
    fix: () => '请修改其中一个名称，或将两行合并。',
  },
};
