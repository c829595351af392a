import type { dates as english } from '../../en/findings/dates';
import type { Messages } from '../../messages';

export const dates: Pick<Messages['findings'], keyof typeof english> = {
  datesTurned: {
    what: (f) => `“${f['name']}” kết thúc ngày ${f['end']}, trước ngày bắt đầu ${f['start']}.`,
    mend: () => 'Đổi chỗ hoặc sửa lại hai ngày.',
  },
};
