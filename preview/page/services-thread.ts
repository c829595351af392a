import type { ServicesMessage, ServicesRequest, ServicesStart } from './services-protocol';
addEventListener('message', ({ data }: MessageEvent<ServicesStart | ServicesRequest>) => {
  if ('code' in data) return;
  const b = structuredClone(data.book);
  if (data.action.kind === 'menu' && data.action.name === 'x') { const c = b.sheets[0]!.cells; c[2]![0] = { value: 'Changed', background: '#ffcccc' }; delete c[3]![2]; c[2]![6] = {formula: '=HYPERLINK("#gid=3";"To 3")'}; c[22] = {0: {formula: '=D3+1'}, 1: {value: true}}; b.activeSheetId = 1; }
  if (data.action.kind === 'menu' && data.action.name === 'y') { b.sheets[0]!.title += '!'; b.activeSheetId = 2; postMessage({kind:'sidebar',title:'Throughline',html:'<!doctype html><html><head><base target="_top"><style>body{font:13px sans-serif}</style></head><body><h1>Side</h1><button onclick="google.script.run.withSuccessHandler((v,u)=>{out.textContent=v+u}).withUserObject(7).hello(5)">Call</button><p id=out></p></body></html>'}); postMessage({kind:'toast',title:'Done',message:'Built 9 tabs',seconds:5}); }
  let value: unknown = null;
  if (data.action.kind === 'sidebar') value = 'got ' + data.action.name + JSON.stringify(data.action.args);
  const menus = [{ caption: 'Throughline', items: [{ caption: 'Open', functionName: 'x' }, {caption: ''}, { caption: 'Two', functionName: 'y' }] }].map(m=>({...m, items:m.items.map(i=>i.functionName?i:{caption:''})}));
  const m: ServicesMessage = data.action.kind === 'xlsx' ? { kind: 'failed', id: data.id, book: b, menus, message: 'Exception: The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 4.' } : { kind: 'done', id: data.id, book: b, menus, value };
  postMessage(m);
});
