import type { SidebarMessages } from '../../src/messages/messages';
import type { Language } from '../../src/workbook/language';
import type { UseOfWords } from '../words/use-words';
import { Button } from './button';
import { Icon } from './icon';

interface Props extends Pick<UseOfWords, 'wait' | 'retry'> {
  wanted: Language;
  words: SidebarMessages;
}

/** Above every view: there from the start, so that what it comes to say is read aloud. */
export function WordsNote({ wait, retry, wanted, words }: Props) {
  const said = words.sidebar.words;
  return (
    <div role="status" class={wait ? 'words-note' : 'unseen'}>
      {wait === 'learning' && <p class="quiet">{said.learning}</p>}
      {wait === 'unheard' && (
        <>
          <p class="sentence">
            <Icon name="warning" /> <span>{said.unheard(words.choices.languages[wanted])}</span>
          </p>
          <Button look="link" onPress={retry}>
            {words.sidebar.problem.retry}
          </Button>
        </>
      )}
    </div>
  );
}
