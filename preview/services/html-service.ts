import type { Context } from './context';
import { guard } from './guard';
import { ServiceError } from './service-error';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export function htmlService(context: Context, files: Record<string, string>): HtmlService {
  const contentOf = (name: string): string => {
    const content = files[name] ?? files[name.replace(/\.html$/, '')];
    if (content === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return content;
  };
  const members: Pick<
    HtmlService,
    'createHtmlOutputFromFile' | 'createTemplateFromFile' | 'createHtmlOutput'
  > = {
    createHtmlOutputFromFile: (name) => htmlOutput(context, contentOf(name)),
    createTemplateFromFile: (name) => htmlTemplate(context, contentOf(name)),
    createHtmlOutput: (content = '') => {
      if (typeof content !== 'string') throw new ServiceError('createHtmlOutput takes a text here.');
      return htmlOutput(context, content);
    },
  };
  return guard<HtmlService>(members, { name: 'HtmlService', realm: () => context.realm });
}

/** Only its text: templates are evaluated nowhere here. */
const htmlTemplate = (context: Context, content: string): HtmlTemplate =>
  guard<HtmlTemplate>({ getRawContent: () => content }, { name: 'HtmlTemplate', realm: () => context.realm });

function htmlOutput(context: Context, content: string): HtmlOutput {
  let title = '';
  let width = 0;
  let height = 0;
  const members: Pick<
    HtmlOutput,
    'getContent' | 'getTitle' | 'setTitle' | 'getWidth' | 'setWidth' | 'getHeight' | 'setHeight'
  > = {
    getContent: () => content,
    getTitle: () => title,
    setTitle: (given) => {
      title = given;
      return output;
    },
    getWidth: () => width,
    setWidth: (given) => {
      width = given;
      return output;
    },
    getHeight: () => height,
    setHeight: (given) => {
      height = given;
      return output;
    },
  };
  const output = guard<HtmlOutput>(members, { name: 'HtmlOutput', realm: () => context.realm });
  return output;
}
