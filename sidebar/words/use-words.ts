import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { Language } from '../../src/workbook/language';
import type { Spoken, Vocabulary } from './vocabulary';

export interface UseOfWords {
  spoken: Spoken;
  /** Whether the words of the wanted language are on their way, or missing; nothing where they are spoken. */
  wait: 'learning' | 'unheard' | undefined;
  /** Asks for missing words once more. */
  retry: () => void;
}

/** The wanted language where its words are known; the one spoken before until they have come. */
export function useWords(vocabulary: Vocabulary, wanted: Language): UseOfWords {
  const [, redraw] = useReducer((draws: number) => draws + 1, 0);
  const spoken = useRef(vocabulary.first);
  const words = vocabulary.wordsOf(wanted);
  if (words && spoken.current.language !== wanted) spoken.current = { language: wanted, words };

  const learn = useCallback(() => {
    void vocabulary.learn(wanted).then(() => redraw(undefined));
    redraw(undefined);
  }, [vocabulary, wanted]);
  const asks = !words && !vocabulary.isMissing(wanted);
  useEffect(() => {
    if (asks) learn();
  }, [asks, learn]);

  const wait = words ? undefined : vocabulary.isMissing(wanted) ? 'unheard' : 'learning';
  return { spoken: spoken.current, wait, retry: learn };
}
