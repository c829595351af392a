import type { choices } from './en/choices';

type Choices = typeof choices;

/** Words that earlier versions wrote for a code, by list: they read as what they meant, and the next build writes today's. */
export const legacyWords: { [List in keyof Choices]?: { [Key in keyof Choices[List]]?: string[] } } = {
  workStatuses: {
    planned: ['Planifiée', 'مخططة'],
    running: ['جارية', 'Đang chạy'],
    done: ['Terminée', 'مكتملة'],
    paused: ['متوقفة مؤقتًا'],
    stopped: ['Arrêtée', 'متوقفة نهائيًا'],
  },
};

/** Notes that earlier versions put on headers: still ours, so that today's take their place. */
export const legacyNotes: string[] = [
  'Un second objectif qu’elle aide ; son budget compte pour le premier.',
  'Planifiée, en cours, terminée, en pause ou arrêtée.',
  'مخططة أو جارية أو مكتملة أو متوقفة مؤقتًا أو متوقفة نهائيًا.',
  'Đã lên kế hoạch, đang chạy, hoàn thành, tạm dừng hoặc đã dừng.',
  'The one thing people should remember.',
  'How many leads it should bring.',
  'How many customers it should bring.',
  'What it should sell.',
  'What it has sold so far.',
  'The value at the start.',
  'La seule chose à retenir.',
  'Combien de leads elle doit générer.',
  'Combien de clients elle doit amener.',
  'Le chiffre d’affaires qu’elle doit générer.',
  'Le chiffre d’affaires généré jusqu’ici.',
  'La valeur au départ.',
  'الفكرة الوحيدة التي ينبغي أن يتذكرها الجمهور.',
  'كم عميلًا محتملًا يُتوقع أن تجلب.',
  'كم عميلًا يُتوقع أن تجلب.',
  'قيمة المبيعات المتوقعة منها.',
  'قيمة المبيعات التي حققتها حتى الآن.',
  'القيمة في البداية.',
  'Một điều duy nhất mọi người cần nhớ.',
  'Chiến dịch cần mang về bao nhiêu lead.',
  'Chiến dịch cần mang về bao nhiêu khách hàng.',
  'Chiến dịch cần bán được bao nhiêu.',
  'Đến nay đã bán được bao nhiêu.',
  'Giá trị lúc bắt đầu.',
  '希望大家记住的那一点。',
  '应带来多少条线索。',
  '应带来多少位客户。',
  '应带来多少销售额。',
  '目前已带来的销售额。',
  '开始时的数值。',
  'A flow is summed over months (leads); a stock is a level (followers).',
  'Un flux se cumule de mois en mois (leads) ; un stock est un niveau (abonnés).',
  'التدفق يُجمع على الأشهر (العملاء المحتملون)؛ والرصيد مستوى عند لحظة معينة (المتابعون).',
  'Số thời kỳ được cộng dồn qua các tháng (lead); số thời điểm là mức hiện có (người theo dõi).',
  '累计：逐月相加（如线索数）；存量：某一时点的水平（如粉丝数）。',
];
