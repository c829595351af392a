import { ImportColumns } from '../parts/imports/import-columns';
import { ImportFile } from '../parts/imports/import-file';
import { ImportPreview } from '../parts/imports/import-preview';
import type { ViewProps } from './view';

/** Numbers of a file on their way into the workbook: choose it, say what its columns are, see what would be written. */
export function Import(props: ViewProps) {
  const { place } = props.state;
  if (place.at !== 'import') return null;
  const { context, mapping, entries } = place.importing;
  if (entries) return <ImportPreview {...props} />;
  return context && mapping ? <ImportColumns {...props} /> : <ImportFile {...props} />;
}
