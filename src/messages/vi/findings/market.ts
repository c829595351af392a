import type { market as english } from '../../en/findings/market';
import type { Messages } from '../../messages';

export const market: Pick<Messages['findings'], keyof typeof english> = {
  ownShareDiffers: {
    what: (f) => `Thị phần ghi là ${f['typed']}; doanh số và thị trường tiếp cận được cho ra ${f['share']}.`,
    fix: () => 'Sửa thị phần, hoặc các số tính ra nó.',
  },
  growthOdd: {
    what: (f) => `Thị trường được ghi là thay đổi ${f['share']} mỗi năm.`,
    fix: () => 'Kiểm tra lại con số và nguồn.',
  },
  sharesAboveWhole: {
    what: (f) => `${f['name']}: “${f['column']}” cộng lại là ${f['share']}.`,
    fix: () => 'Sửa các tỷ lệ; tổng cộng không quá 100%.',
  },
  kindMissing: {
    what: (f) => `${f['table']} chưa có hàng nào thuộc loại: ${f['kinds']}.`,
    fix: () => 'Thêm một hàng, hoặc chấp nhận kèm lý do.',
  },
  soldNowhere: {
    what: (f) =>
      `Ở giai đoạn “${f['name']}”, khách mua qua “${f['channel']}”, nhưng kênh này không bán hàng.`,
    fix: () => 'Chọn kênh có bán hàng, hoặc cho kênh này bán.',
  },
};
