import { mirrorLetters } from './mirror-letters';
import { mirrorText } from './mirror-text';

/** The class of the grid while it shows a right-to-left sheet. */
const MIRRORED = 'mirrored';

const SWAPPED: Record<string, { key: string; keyCode: number }> = {
  ArrowLeft: { key: 'ArrowRight', keyCode: 39 },
  ArrowRight: { key: 'ArrowLeft', keyCode: 37 },
};

/**
 * Univer knows no sheets from right to left, so the style sheet turns its picture round as a whole. Turned back here: each
 * piece of text where it stands, and the arrow keys and the wheel, which mean what a person sees.
 */
export class Mirror {
  constructor(
    private readonly area: HTMLElement,
    private readonly isTyping: () => boolean,
  ) {
    mirrorText(() => this.isOn);
    mirrorLetters(() => this.isOn && !this.isTyping());
    // Univer listens for keys here too, and comes second.
    addEventListener('keydown', (event) => this.swap(event), { capture: true });
    area.addEventListener('wheel', (event) => this.turn(event), { capture: true });
  }

  get isOn(): boolean {
    return this.area.classList.contains(MIRRORED);
  }

  set isOn(rightToLeft: boolean) {
    this.area.classList.toggle(MIRRORED, rightToLeft);
  }

  private swap(event: KeyboardEvent): void {
    const swapped = SWAPPED[event.key];
    if (!swapped || !this.isOn || !this.takes(event.target) || this.isTyping()) return;
    redefine(event, { ...swapped, code: swapped.key });
  }

  private turn(event: WheelEvent): void {
    if (this.isOn) redefine(event, { deltaX: -event.deltaX });
  }

  /** Univer keeps the element that takes the keys outside the grid. */
  private takes(target: EventTarget | null): boolean {
    if (!(target instanceof Element)) return false;
    return this.area.contains(target) || target.closest('[id^="univer-doc-selection"]') !== null;
  }
}

function redefine(event: Event, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) Object.defineProperty(event, name, { value });
}
