import { useEffect, useRef } from 'preact/hooks';
import { Actions } from '../parts/actions';
import { Button } from '../parts/button';
import { Offer } from '../parts/offer';
import { Screen } from '../parts/screen';
import { Status } from '../parts/status';
import { isFree } from '../state/reduce';
import type { ViewProps } from './view';

/** Fills in the formulas of all KPIs, says what that did, and offers to put back those that people typed over. */
export function Kpis({ state, words, dispatch }: ViewProps) {
  const { place, work } = state;
  const { acts } = words.sidebar;
  const said = acts.kpis;
  const filled = place.at === 'kpis' ? place.filled : null;
  const outcome = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (filled) outcome.current?.focus();
  }, [filled]);

  if (place.at !== 'kpis') return null;
  const { ticked } = place;
  const [first, ...others] = filled?.done ?? [];
  const waits = !isFree(state);
  return (
    <Screen title={said.title} intro={filled ? undefined : said.intro}>
      {filled && (
        <>
          <h2 ref={outcome} tabIndex={-1} class="found" dir="auto">
            {first}
          </h2>
          <div class="text">
            {[...others, ...filled.left].map((sentence) => (
              <p key={sentence} dir="auto">
                {sentence}
              </p>
            ))}
          </div>
        </>
      )}
      {filled && filled.typedOver.length > 0 && (
        <section aria-labelledby="typed-over">
          <h2 id="typed-over">
            {said.typedOver} <span class="count">{filled.typedOver.length}</span>
          </h2>
          <ul class="offers">
            {filled.typedOver.map((offer, index) => (
              <Offer
                key={offer.id}
                name={`typed-over-${index}`}
                canGo
                offer={offer}
                ticked={ticked.includes(offer.id)}
                words={words}
                dispatch={dispatch}
              />
            ))}
          </ul>
        </section>
      )}
      <Actions>
        <Status
          busy={
            work?.doing === 'fillInKpis'
              ? said.filling
              : work?.doing === 'putBack'
                ? said.puttingBack
                : undefined
          }
        />
        {filled && filled.typedOver.length > 0 && (
          <Button
            look="primary"
            waits={waits || ticked.length === 0}
            onPress={() => dispatch({ type: 'asked', work: { doing: 'putBack', cells: ticked } })}
          >
            {said.putBack(ticked.length)}
          </Button>
        )}
        <Button
          look={filled ? 'plain' : 'primary'}
          waits={waits}
          onPress={() => dispatch({ type: 'asked', work: { doing: 'fillInKpis' } })}
        >
          {filled ? said.fillAgain : said.fill}
        </Button>
        <Button waits={waits} onPress={() => dispatch({ type: 'wentTo', at: 'home' })}>
          {acts.back}
        </Button>
      </Actions>
    </Screen>
  );
}
