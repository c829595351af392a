import type { Messages } from '../messages';

export const problems: Messages['problems'] = {
  busy: () => '有人正在用 Throughline 修改这份电子表格，请稍后再试。',
  newerWorkbook: (f) =>
    `这份电子表格由更高版本的 Throughline（${f['version']}）生成，未做任何改动。请先更新插件，然后重试。`,
  notBuilt: () => '这份电子表格里还没有计划，请先创建一个。',
  notEmpty: () => '这份电子表格里已有填写过内容的计划，未做任何改动。请在新的空白电子表格中打开该文件。',
  settingsBad: (f) => `这些设置无法使用：${f['faults']}`,
  planBad: (f) => `这个计划文件无法使用，未做任何改动。${f['faults']}`,
  tabBroken: (f) =>
    `工作表“${f['titles']}”的隐藏标识行或表头行已丢失，因此保持原样。请撤消删除操作，或从版本记录中恢复，然后重新生成。`,
  nothingToUndo: () => '没有可撤消的内容：未保留任何副本。',
  callBad: (f) => `边栏与插件之间通信有误（${f['call']}）。请重新加载电子表格。`,
  serviceFailed: () => 'Google 表格未按预期响应。已填写的内容没有丢失，请重试。',
};

export const faults: Messages['faults'] = {
  missing: '缺失',
  unknownKey: '不是可识别的字段',
  notText: '必须是文本',
  notNumber: '必须是数字',
  notWhole: '必须是整数',
  notDay: '必须是日期，例如 2027-01-31',
  notMonth: '必须是月份，例如 2027-01',
  notChoice: '必须是规定的代码之一',
  notList: '必须是列表',
  notObject: '必须是对象',
  notId: '必须是该表中的编号',
  idTwice: '是重复的编号',
  notJson: '不是 JSON 格式',
  notCurrency: '必须是货币代码，例如 CNY',
  outOfRange: '超出允许范围',
  otherVersion: '是此插件无法读取的版本',
  tooLong: '过长',
};
