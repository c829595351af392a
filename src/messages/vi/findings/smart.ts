import type { smart as english } from '../../en/findings/smart';
import type { Messages } from '../../messages';

export const smart: Pick<Messages['findings'], keyof typeof english> = {
  goalNoMetric: {
    what: (f) => `Mục tiêu “${f['name']}” chưa có chỉ số nên không biết khi nào là đạt.`,
    mend: () => 'Chọn KPI chứng minh mục tiêu, hoặc tự nhập.',
  },
  goalNoTarget: {
    what: (f) => `Mục tiêu “${f['name']}” chưa có chỉ tiêu.`,
    mend: () => 'Nhập giá trị cần đạt.',
  },
  goalNoDate: {
    what: (f) => `Mục tiêu “${f['name']}” chưa có hạn chót.`,
    mend: () => 'Nhập ngày phải đạt mục tiêu.',
  },
  goalTargetWrongSide: {
    what: (f) =>
      `Mục tiêu “${f['name']}” có hướng là “${f['direction']}”, nhưng chỉ tiêu ${f['target']} lại nằm ngược phía so với mức ban đầu ${f['baseline']}.`,
    mend: () => 'Kiểm tra lại hướng, mức ban đầu và chỉ tiêu.',
  },
};
