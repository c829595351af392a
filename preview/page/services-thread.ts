import { loadHere } from '../bundle/load-here';
import { openLocalWith } from '../bundle/open-local-with';
import { calculatorOver } from '../calculation/calculator-over';
import type { ServicesRequest, ServicesStart } from './services-protocol';
import { ServicesRunner } from './services-runner';

let runner: ServicesRunner;

/** The add-on and the services it calls, apart from the page, because they wait for the calculation. */
addEventListener('message', ({ data }: MessageEvent<ServicesStart | ServicesRequest>) => {
  if ('action' in data) {
    postMessage(runner.answer(data));
    return;
  }
  const { code, html, calculation } = data;
  const { memory, port } = calculation;
  const calculator = calculatorOver(
    memory,
    (request) => port.postMessage(request),
    () => port.close(),
  );
  runner = new ServicesRunner((book, userLocale) =>
    openLocalWith({ book, userLocale, code, html, calculator, log: (line) => console.info(line) }, loadHere),
  );
});
