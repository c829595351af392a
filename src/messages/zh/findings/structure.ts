import type { structure as english } from '../../en/findings/structure';
import type { Messages } from '../../messages';

export const structure: Pick<Messages['findings'], keyof typeof english> = {
  cellUnreadable: {
    what: (f) => `无法识别“${f['typed']}”：此处应填写${f['expected']}。`,
    fix: () => '请按要求重新填写，或清空该单元格。',
  },
  linkLost: {
    what: (f) => `“${f['table']}”中没有“${f['typed']}”这一行。`,
    fix: (f) => `请从下拉列表中选择，或先在“${f['table']}”中添加。`,
  },
  idTwice: {
    what: (f) => `编号 ${f['id']} 出现在多行中，引用时无法区分。`,
    fix: () => '请清空复制行的编号，下次生成时会分配新编号。',
  },
  settingMissing: {
    what: (f) => `设置项“${f['setting']}”为空。`,
    fix: () => '请在“首页”工作表中填写。',
  },
  tabBroken: {
    what: (f) => `工作表“${f['title']}”的隐藏标识行或表头行已丢失，插件无法读取。`,
    fix: () => '请撤消删除操作，或从版本记录中恢复该工作表。',
  },
  namesUnlisted: {
    what: (f) => `有 ${f['count']} 个名称（如“${f['typed']}”）尚未列入“${f['table']}”。`,
    fix: () => '请列入其中，以便引用和统计。',
  },
  cellPutBack: {
    what: (f) => `“${f['name']}”的“${f['column']}”中是 ${f['held']}，应为 ${f['due']}。`,
    fix: () => '已恢复，原内容保存在该单元格的备注中。',
  },
  cellReplaced: {
    what: (f) => `“${f['name']}”的“${f['column']}”中是 ${f['held']}，应为 ${f['due']}。`,
    fix: () => '请恢复公式，或注明理由后接受。',
  },
  partDeleted: {
    what: (f) => `“${f['column']}”已从“${f['table']}”中删除。`,
    fix: () => '请撤消删除以保留内容，或重新添加空白的一份。',
  },
};
