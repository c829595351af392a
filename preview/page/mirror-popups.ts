import type { ICanvasPopupService, IPopup } from '@univerjs/ui';
import { map } from 'rxjs';

type Place = NonNullable<IPopup['anchorRect']>;

/** Lists and notes stand beside the cell where a person sees it. */
export function mirrorPopups(popups: ICanvasPopupService, isMirrored: () => boolean): void {
  const addPopup = popups.addPopup.bind(popups);
  popups.addPopup = (popup) => addPopup(isMirrored() ? turned(popup) : popup);
}

function turned(popup: IPopup): IPopup {
  const turn = (place: Place): Place => {
    const { left, right } = popup.canvasElement.getBoundingClientRect();
    return { ...place, left: left + right - place.right, right: left + right - place.left };
  };
  const { anchorRect, anchorRect$, hiddenRects$ } = popup;
  return {
    ...popup,
    anchorRect$: anchorRect$.pipe(map(turn)),
    ...(anchorRect && { anchorRect: turn(anchorRect) }),
    ...(hiddenRects$ && { hiddenRects$: hiddenRects$.pipe(map((places) => places.map(turn))) }),
  };
}
