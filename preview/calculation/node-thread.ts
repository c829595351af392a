import { parentPort, workerData } from 'node:worker_threads';
import { answerRequests } from './answer-requests';
import type { CalculationRequest } from './request';

const { answer, fail } = answerRequests(workerData as SharedArrayBuffer);
parentPort?.on('message', (request: CalculationRequest) => void answer(request));
process.on('unhandledRejection', fail);
process.on('uncaughtException', fail);
