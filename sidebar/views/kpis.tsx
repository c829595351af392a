import { useEffect, useRef } from 'preact/hooks';
import { Offer } from '../parts/offer';
import { OfferActions } from '../parts/offer-actions';
import { Screen } from '../parts/screen';
import { isFree } from '../state/reduce';
import type { ViewProps } from './view';

/** Fills in the formulas of all KPIs, says what that did, and offers to put back those that people typed over. */
export function Kpis({ state, words, dispatch }: ViewProps) {
  const { place, work } = state;
  const worded = words.sidebar.acts.kpis;
  const filled = place.at === 'kpis' ? place.filled : null;
  const outcome = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (filled) outcome.current?.focus();
  }, [filled]);

  if (place.at !== 'kpis') return null;
  const { ticked } = place;
  const [first, ...others] = filled?.done ?? [];
  const hasTypedOver = filled !== null && filled.typedOver.length > 0;
  const waits = !isFree(state);
  const busyWith = (doing: string | undefined): string | undefined =>
    doing === 'fillInKpis' ? worded.filling : doing === 'putBack' ? worded.puttingBack : undefined;
  return (
    <Screen title={worded.title} intro={filled ? undefined : worded.intro}>
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
      {hasTypedOver && (
        <section aria-labelledby="typed-over">
          <h2 id="typed-over">
            {worded.typedOver} <span class="count">{filled.typedOver.length}</span>
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
      <OfferActions
        busy={busyWith(work?.doing)}
        waits={waits}
        fix={
          hasTypedOver && {
            label: worded.putBack(ticked.length),
            ticked: ticked.length,
            work: { doing: 'putBack', cells: ticked },
          }
        }
        look={{ label: filled ? worded.fillAgain : worded.fill, work: { doing: 'fillInKpis' } }}
        isAgain={filled !== null}
        words={words}
        dispatch={dispatch}
      />
    </Screen>
  );
}
