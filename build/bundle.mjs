import * as esbuild from 'esbuild';

/**
 * The text esbuild makes of one entry file, its source map where one is asked for, and the names it exports. A warning is a failure: what only warns here breaks
 * silently at Google; so is an import that stays, since Google has nowhere to take it from.
 *
 * @param {esbuild.BuildOptions} options
 */
export async function bundle(options) {
  const { outputFiles, metafile, warnings } = await esbuild.build({
    ...options,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    legalComments: 'none',
    // Escaped, every letter beyond ASCII takes six; both files go as UTF-8.
    charset: 'utf8',
    outfile: 'bundle',
  });
  if (warnings.length > 0) {
    const messages = await esbuild.formatMessages(warnings, { kind: 'warning' });
    throw new Error(messages.join('\n'));
  }
  const [maps, files] = [true, false].map((isMap) =>
    outputFiles.filter(({ path }) => path.endsWith('.map') === isMap),
  );
  const [file, ...others] = files ?? [];
  const output = Object.entries(metafile.outputs).find(([path]) => !path.endsWith('.map'))?.[1];
  if (!file || !output || others.length > 0) throw new Error(`${options.entryPoints} must make one file`);
  const left = output.imports.map(({ path }) => path);
  if (left.length > 0) throw new Error(`${options.entryPoints} still imports ${left.join(', ')}`);
  return { text: file.text, map: maps?.[0]?.text ?? '', exports: output.exports };
}
