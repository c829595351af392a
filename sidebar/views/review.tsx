import { BeginReview } from '../parts/begin-review';
import { ReviewFields } from '../parts/review-fields';
import type { ViewProps } from '../parts/view-props';

/** A review: what is open, then, once it is begun, what was learnt and what follows. */
export function Review(props: ViewProps) {
  const { place, review } = props.state;
  if (place.at !== 'review') return null;
  return review ? (
    <ReviewFields {...props} form={review} prepared={place.prepared} />
  ) : (
    <BeginReview {...props} prepared={place.prepared} chosen={place.chosen} />
  );
}
