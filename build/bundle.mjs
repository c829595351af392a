import * as esbuild from 'esbuild';

/**
 * The text esbuild makes of one entry file, and the names it exports. A warning is a failure: what only warns here breaks
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
  const [file, ...others] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (!file || !output || others.length > 0) throw new Error(`${options.entryPoints} must make one file`);
  const left = output.imports.map(({ path }) => path);
  if (left.length > 0) throw new Error(`${options.entryPoints} still imports ${left.join(', ')}`);
  return { text: file.text, exports: output.exports };
}
