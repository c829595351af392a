import type { Messages } from '../messages';

export const repair: Messages['repair'] = {
  tabMissing: {
    what: (f) => `工作表“${f['title']}”已不存在。`,
    does: () => '重新生成一张空白工作表。原有内容只能从“文件 > 版本记录”中恢复。',
  },
  keysLost: {
    what: (f) => `“${f['title']}”的隐藏标识已丢失，其中内容无法读取。`,
    does: (f) => `恢复标识：根据表头识别出 ${f['all']} 项中的 ${f['count']} 项，其余内容保持原位。`,
    hint: () => '剩余表头太少，无法识别。请撤消删除操作，或从版本记录中恢复该工作表。',
  },
  idTwice: { does: (f) => `为此行分配编号 ${f['becomes']}，引用仍指向第一行。` },
  linkLost: { does: (f) => `改为引用“${f['becomes']}”。` },
  cellUnreadable: { does: (f) => `按 ${f['becomes']} 读取。` },
  cellError: {
    what: (f) =>
      f['others'] === '0'
        ? `该单元格显示 ${f['error']}。`
        : `该单元格显示 ${f['error']}，并导致另外 ${f['others']} 个单元格出错。`,
    does: () => '恢复插件的公式。',
    hint: () => '这是您自己的公式。请修正它引用的单元格，或撤消删除操作。',
  },
  tabDuplicated: {
    what: (f) => `“${f['title']}”是工作表“${f['original']}”的副本，其中填写的内容不计入计划。`,
    does: () => '将其变为您自己的工作表，内容不变。',
  },
};

export const copyTitle: Messages['copyTitle'] = (title, day) => `${title} – ${day} 之前`;
