import { answerRequests } from './answer-requests';
import type { CalculationRequest } from './request';

export interface CalculationStart {
  memory: SharedArrayBuffer;
  /** The add-on's thread asks through it, without passing by the page. */
  port: MessagePort;
}

addEventListener('message', ({ data }: MessageEvent<CalculationStart>) => {
  const { answer, fail } = answerRequests(data.memory);
  data.port.onmessage = ({ data: request }: MessageEvent<CalculationRequest>) => void answer(request);
  addEventListener('unhandledrejection', ({ reason }) => fail(reason));
});
