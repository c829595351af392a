import type { kpis as english } from '../../en/findings/kpis';
import type { Messages } from '../../messages';
import { isolate } from '../isolate';

export const kpis: Pick<Messages['findings'], keyof typeof english> = {
  shareAboveOne: {
    what: (f) =>
      `قيمة «${isolate(f['kpi'])}» هي ${isolate(f['actual'])}، مع أن بسطها جزء من مقامها: يجب أن تكون بين ${isolate('0%')} و${isolate('100%')}.`,
    fix: () => 'تحقّق من أرقام هذا المؤشر في ورقة «البيانات الشهرية».',
  },
  monthsUneven: {
    what: (f) =>
      `«${isolate(f['kpi'])}» يقارن أشهرًا مختلفة: لا رقم في «${isolate(f['measure'])}» لشهر ${isolate(f['month'])}، وللبيانات الأخرى رقم.`,
    fix: () => 'أدخل الرقم في ورقة «البيانات الشهرية» (0 إن لم يكن شيء)، أو أفرغ ذلك الشهر فيها كلها.',
  },
  kpiNoValues: {
    what: (f) => `مؤشر الأداء «${isolate(f['name'])}» بلا أي رقم.`,
    fix: () => 'أدخل مقاييسه في ورقة المقاييس، أو أخرجه من القائمة.',
  },
  kpiDividedByNothing: {
    what: (f) => `مؤشر الأداء «${isolate(f['name'])}» بلا رقم: ما يُقسم عليه يساوي 0.`,
    fix: () => 'راجع هذا المقياس في ورقة «البيانات الشهرية»؛ ما دام 0 فلا شيء يُعرض.',
  },
  kpiGrowthFromBelow: {
    what: (f) =>
      `مؤشر الأداء «${isolate(f['name'])}» بلا رقم: يُحسب النمو من أساس أكبر من صفر، والأساس هنا ${isolate(f['base'])}.`,
    fix: () => 'راجع الأساس في ورقة «البيانات الشهرية»، أو تابع التغيّر بوصفه مقدارًا.',
  },
  ownKpiLacks: {
    what: (f) =>
      `المؤشر «${isolate(f['name'])}» مضبوط على «${isolate(f['how'])}»، لكن خانة «${f['column']}» فارغة.`,
    fix: () => 'أدخل المقياس، أو اختر طريقة حساب أخرى.',
  },
  ownKpiIdle: {
    what: (f) =>
      `المؤشر «${isolate(f['name'])}» مضبوط على «${isolate(f['how'])}» التي لا تستخدم «${f['column']}».`,
    fix: () => 'أفرغ تلك الخلية، أو اختر طريقة حساب أخرى.',
  },
  kpiTargetWrongSide: {
    what: (f) =>
      `اتجاه المؤشر «${isolate(f['name'])}» هو «${f['direction']}»، لكن القيمة المستهدفة ${isolate(f['target'])} تقع في الجهة المعاكسة من خط الأساس ${isolate(f['baseline'])}.`,
    fix: () => 'تحقّق من الاتجاه وخط الأساس والقيمة المستهدفة.',
  },
  kpiGoalDiffers: {
    what: (f) =>
      `المؤشر «${isolate(f['name'])}» وهدفه «${isolate(f['goal'])}» لا يتفقان في «${f['column']}»: ${isolate(f['here'])} هنا و${isolate(f['there'])} هناك.`,
    fix: () => 'حدّد الصحيح وأدخله في الموضعين.',
  },
  kpisContradict: {
    what: (f) =>
      `المؤشر «${isolate(f['name'])}» مكرر للفترة نفسها مع اختلاف «${f['column']}»: ${isolate(f['here'])} في ${isolate(f['id'])} و${isolate(f['there'])} في ${isolate(f['other'])}.`,
    fix: () => 'أبقِ أحد الصفين، أو اربط أحدهما بهدف آخر.',
  },
  kpiNoBaseline: {
    what: (f) => `المؤشر «${isolate(f['name'])}» بلا خط أساس: يُقارن بالمستهدف في كل وقت.`,
    fix: () => 'أدخل خط الأساس إذا كان الوصول إليه تدريجيًا.',
  },
  kpiBaselineOfTotal: {
    what: (f) =>
      `يبدأ «${isolate(f['name'])}» كل فترة من الصفر: خط الأساس ${isolate(f['baseline'])} يبدو مجموع الفترة السابقة ولا يُحتسب.`,
    fix: () => 'اتركه للمقارنة، أو انقله إلى الملاحظة.',
  },
  funnelTurned: {
    what: (f) =>
      `${isolate(f['lower'])}: ${isolate(f['below'])}، أي أكثر من ${isolate(f['upper'])} (${isolate(f['above'])}) التي جاءت منها.`,
    fix: () => 'راجع المقياسين: ربما حُسب أحدهما مرتين أو حُسب شيء آخر.',
  },
  stockSummed: {
    what: (f) =>
      `«${isolate(f['name'])}» مضبوط على «${isolate(f['kind'])}»، والصحيح «${isolate(f['right'])}».`,
    fix: () => 'صحّح النوع، أو اختر مقياسًا خاصًا بك.',
  },
};
