import type { SidebarMessages } from '../messages';

export const findings: SidebarMessages['sidebar']['findings'] = {
  groups: { result: '成效', error: '错误', warning: '警告', advice: '建议' },
  more: (count) => `另有 ${count} 项`,
  fixing: '正在更正',
  fixed: '已更正，并重新检查了全部内容。',
  stillThere: '此项仍然存在，请查看现在的说明。',
  accept: '接受…',
  reason: '为什么可以保持现状',
  reasonHint: '原因保存在“检查结果”工作表中。情况有变时会再次列出此项。',
  noReason: '请填写原因。',
  keep: '接受',
  keeping: '正在保存原因',
  kept: '已接受，不再计入。情况有变时会再次列出。',
  accepted: (count) => `已接受 ${count} 项`,
  because: '接受原因：',
  takeBack: '取消接受',
  takingBack: '正在取消接受',
  takenBack: '已取消接受，此项重新计入。',
};

export const completeness: SidebarMessages['sidebar']['completeness'] = {
  title: '填写情况',
  intro: '使用中的单元格里已填写的数量。并非每一格都要填写。',
  filled: (filled, of) => `已填 ${filled} 格，共 ${of} 格`,
  more: (count) => `另有 ${count} 个工作表`,
};
