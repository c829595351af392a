import { escaped } from './escaped';
import type { Picture } from './take-pictures';

interface Shown extends Pick<Picture, 'title'> {
  file: string;
}

/** One page with all pictures of a workbook, in the order of its tabs. */
export const picturePage = (name: string, pictures: Shown[]): string => `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<style>
  body { margin: 32px auto; max-width: 1400px; padding: 0 24px; color: #1f2933; font: 16px/1.5 system-ui, sans-serif; }
  nav { columns: 4 160px; }
  section { margin-top: 48px; }
  img { max-width: 100%; border: 1px solid #d5dce3; border-radius: 6px; }
</style>
<h1>${escaped(name)}</h1>
<nav>${pictures.map(({ title, file }) => `<a href="#${file}">${escaped(title)}</a><br>`).join('')}</nav>
${pictures.map(section).join('\n')}
`;

const section = ({ title, file }: Shown): string => `<section id="${file}">
<h2>${escaped(title)}</h2>
<a href="${file}"><img src="${file}" alt="${escaped(title)}" loading="lazy"></a>
</section>`;
