import type { Language } from '../../../../../../src/workbook/language';
import type { Whole } from './whole';

/** Goals of a fourth round: below zero, by how much and where to, the last day among several, where things stand in brackets. */
export const fourth: Record<Language, Whole[]> = {
  en: [
    ['Raise our NPS from minus 4 to plus 25 by mid-2027', '-4→25', '2027-06-30', 'nps'],
    ['Raise our NPS from -4 to +25 by mid-2027', '-4→25', '2027-06-30', 'nps'],
    ['Grow Instagram followers by 4,500 to 12,000 by 1 July 2027', '12000', '2027-07-01', 'followers'],
    ['Lift the reply rate by five percentage points to 28% by June 2027', '28%', '2027-06-30', '-'],
    ['Grow weekly demo requests to 30 (12 a week now) by June 2027', '12→30 a week', '2027-06-30', '-'],
    [
      'Double organic sessions (18,200 in October 2026) by 31/10/2027',
      '18200@2026-10→x2',
      '2027-10-31',
      'organicSessions',
    ],
    ['Keep churn below 2.5% through December 2027', '<2.5%', '2027-12-31', 'churn'],
    ['Reach 250k downloads by December 2027 from 180k today', '180000→250000', '2027-12-31', '-'],
    ['Ship orders 30% faster: 48 hours instead of 70, by 1 February 2027', '70→48 h', '2027-02-01', '-'],
    ['Increase sales by 10 to 15% by June 2027', '10-15%', '2027-06-30', 'revenue'],
  ],
  fr: [
    ['Faire passer le NPS de moins 4 à plus 25 d’ici fin 2027', '-4→25', '2027-12-31', 'nps'],
    [
      'Augmenter le taux de réachat de 5 points de pourcentage pour atteindre 28 % d’ici fin juin 2027',
      '28%',
      '2027-06-30',
      'repeatPurchase',
    ],
    [
      'Vendre 250 billets pour le concert du 21 juin 2027 au plus tard le 15 mai 2027',
      '250',
      '2027-05-15',
      '-',
    ],
    [
      'Recevoir 40 devis par mois (18 par mois actuellement) d’ici juin 2027',
      '18→40 a month',
      '2027-06-30',
      '-',
    ],
  ],
  ar: [
    ['رفع مؤشر NPS من سالب 4 إلى 25 بحلول نهاية عام 2027', '-4→25', '2027-12-31', 'nps'],
    [
      'رفع معدل تحويل الموقع بمقدار نقطتين مئويتين ليصل إلى 5% بحلول يونيو 2027',
      '5%',
      '2027-06-30',
      'websiteConversion',
    ],
    [
      'تحقيق مبيعات بقيمة مليون ونصف المليون درهم قبل نهاية سبتمبر 2027',
      '1500000 AED',
      '2027-09-30',
      'revenue',
    ],
    [
      'مضاعفة عدد الزيارات (12 ألف زيارة شهرياً حالياً) بحلول نهاية عام 2027',
      '12000→x2',
      '2027-12-31',
      'sessions',
    ],
  ],
  vi: [
    ['Tỷ lệ mở email đạt 30% vào cuối tháng 5 năm 2027 (hiện 22%)', '22%→30%', '2027-05-31', 'openRate'],
    ['Nâng NPS từ âm 4 lên 25 trước tháng 7/2027', '-4→25', '2027-06-30', 'nps'],
    [
      'Tăng thêm 5 điểm phần trăm lên 28% tỷ lệ mua lại đến hết tháng 6/2027',
      '28%',
      '2027-06-30',
      'repeatPurchase',
    ],
    ['Bán 250 vé cho đêm nhạc ngày 21/6/2027, chậm nhất là ngày 15/5/2027', '250', '2027-05-15', '-'],
  ],
  zh: [
    ['2027年春节前卖出礼盒8000份，比去年多1500份', '8000', '2027-02-05~', '-'],
    [
      '2027年上半年新签30家企业客户，每家获客成本控制在4000元以内',
      '30',
      '2027-06-30',
      '-',
      'guard <4000 CNY',
    ],
    ['将NPS从-4提升到25，2027年6月底前', '-4→25', '2027-06-30', 'nps'],
    ['把复购率提高五个百分点，达到28%，2027年6月底前完成', '28%', '2027-06-30', 'repeatPurchase'],
    ['2027年6月21日的演出，最迟5月15日售出250张票', '250', '2027-05-15', '-'],
    ['每周获得30条销售线索，2027年6月底前达成（目前18条）', '18→30 a week', '2027-06-30', 'leads'],
    [
      '在双十一之前把获客成本从每人85元降到60元以下，同时退货率不超过6%',
      '85→60 CNY',
      '2027-11-11~',
      'cac',
      'guard <6%',
    ],
    [
      '2027年实现线上销售额一千二百万元，比2026年的九百万元增长三分之一',
      '9000000@2026→12000000 CNY',
      '2027-12-31',
      'revenue',
      'S yes',
    ],
  ],
};
