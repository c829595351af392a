/**
 * HtmlService reads `<?` as its own tag, drops comments, and damages template literals, all without a word.
 *
 * @param {string} html
 */
export function assertFitForHtmlService(html) {
  for (const mark of ['`', '<?', '<!--']) {
    const at = html.indexOf(mark);
    if (at >= 0)
      throw new Error(`Sidebar.html holds ${mark} near: ${html.slice(Math.max(0, at - 60), at + 20)}`);
  }
  if (/<(?:script|link)\b[^>]*\b(?:src|href)=/.test(html)) throw new Error('Sidebar.html loads another file');
  const [opened, closed] = [/<script\b/gi, /<\/script/gi].map((tag) => html.match(tag)?.length);
  if (opened !== closed) throw new Error('A script in Sidebar.html ends too early');
}

/**
 * Files are read where they are, and nothing is sent anywhere: no library may bring a way to.
 *
 * @param {string} html
 */
export function assertAsksNothingOfTheWeb(html) {
  const way = /\b(?:XMLHttpRequest|Worker|fetch\(|WebSocket|sendBeacon|importScripts|eval\()/.exec(html);
  if (way) throw new Error(`Sidebar.html holds ${way[0]}`);
}
