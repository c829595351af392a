import { answerCall } from '../src/calls/answer';
import { serverFor } from './calls';
import { addMenu, addRowsFromMenu, buildFromMenu, checkFromMenu, fillInFromMenu, showSidebar } from './menu';

export const onOpen = () => addMenu();
export const onInstall = () => addMenu();
export const openSidebar = () => showSidebar();
export const buildStrategyTabs = () => buildFromMenu('strategy');
export const buildPlanTabs = () => buildFromMenu('plan');
export const addTableRows = () => addRowsFromMenu();
export const fillInKpiFormulas = () => fillInFromMenu();
export const runCheck = () => checkFromMenu();
export const startReview = () => showSidebar('review');
export const showChanges = () => showSidebar('changes');
export const approvePlan = () => showSidebar('approve');
export const throughlineCall = (request: string): string =>
  answerCall(serverFor(SpreadsheetApp.getActive()), request, console.error);
