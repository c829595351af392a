/** What the page and the sidebar's frame say to each other. */
export type FrameMessage = { kind: 'run'; id: number; name: string; args: unknown[] } | { kind: 'close' };

export type FrameAnswer = { id: number; value: unknown } | { id: number; message: string };

export interface SidebarEvents {
  call(name: string, args: unknown[]): Promise<{ value: unknown } | { message: string }>;
}

/** As HtmlService sandboxes it; without allow-same-origin the frame reaches nothing of the page. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads allow-modals';

/** The add-on's sidebar: its page in a frame of its own, with `google.script` in it. */
export class SidebarFrame {
  private frame: HTMLIFrameElement | null = null;
  /** Its scripts have run, or it was never shown. */
  loaded: Promise<void> = Promise.resolve();

  constructor(
    private readonly panel: HTMLElement,
    private readonly heading: HTMLElement,
    private readonly googleScript: string,
    private readonly events: SidebarEvents,
  ) {
    addEventListener('message', ({ source, data }: MessageEvent<FrameMessage>) => {
      if (!this.frame || source !== this.frame.contentWindow) return;
      if (data.kind === 'close') this.close();
      else void this.answer(data);
    });
  }

  get isOpen(): boolean {
    return this.frame !== null;
  }

  show({ title, html }: { title: string; html: string }): void {
    this.frame?.remove();
    this.frame = document.createElement('iframe');
    this.frame.title = title;
    this.frame.setAttribute('sandbox', SANDBOX);
    this.loaded = loaded(this.frame);
    this.frame.srcdoc = withScript(html, this.googleScript);
    this.heading.textContent = title;
    this.panel.hidden = false;
    this.panel.append(this.frame);
  }

  close(): void {
    this.frame?.remove();
    this.frame = null;
    this.panel.hidden = true;
  }

  private async answer({ id, name, args }: Extract<FrameMessage, { kind: 'run' }>): Promise<void> {
    const asked = this.frame;
    const outcome = await this.events.call(name, args);
    const answer: FrameAnswer = { id, ...outcome };
    // Of another sidebar that was opened meanwhile this answer is none of the business.
    if (asked === this.frame) asked?.contentWindow?.postMessage(answer, '*');
  }
}

const loaded = (frame: HTMLIFrameElement): Promise<void> =>
  new Promise((resolve) => {
    frame.onload = () => {
      document.getElementById('sidebar-outline')?.remove();
      resolve();
    };
  });

/** Before any script of the sidebar's own; `</script` inside a script would end it. */
function withScript(html: string, script: string): string {
  const element = `<script>${script.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return element + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + element + html.slice(end);
}
