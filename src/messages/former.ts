/** Words that earlier versions wrote for a code, by list: they read as what they meant, and the next build writes today's. */
export const formerWords: Record<string, Record<string, string[]>> = {
  workStatuses: {
    planned: ['Planifiée', 'مخططة'],
    running: ['جارية', 'Đang chạy'],
    done: ['Terminée', 'مكتملة'],
    paused: ['متوقفة مؤقتًا'],
    stopped: ['Arrêtée', 'متوقفة نهائيًا'],
  },
};

/** Notes that earlier versions put on headers: still ours, so that today's take their place. */
export const formerNotes: string[] = [
  'Un second objectif qu’elle aide ; son budget compte pour le premier.',
  'Planifiée, en cours, terminée, en pause ou arrêtée.',
  'مخططة أو جارية أو مكتملة أو متوقفة مؤقتًا أو متوقفة نهائيًا.',
  'Đã lên kế hoạch, đang chạy, hoàn thành, tạm dừng hoặc đã dừng.',
];
