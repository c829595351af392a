import type { Messages } from '../messages';

export const review: Messages['review'] = {
  standing: (title, statuses) => `${title} theo trạng thái: ${statuses}`,
  money: (planned, spent, forecast) =>
    `Ngân sách: dự kiến ${planned}, đã chi ${spent}, ước đến cuối kỳ ${forecast}`,
  since: (day, changes) => `Số thay đổi từ khi kế hoạch được phê duyệt ngày ${day}: ${changes}`,
  approvedTitle: 'Kế hoạch đã phê duyệt',
  approvedAbout: (day, by) =>
    `Kế hoạch như ${by} đã phê duyệt ngày ${day}, được giữ để Throughline cho biết điều gì đã đổi. Vui lòng để nguyên.`,
};
