import type { ArticleTable } from '../article-table.ts';
import type { Canary } from '../canary.ts';
import type { Delivery } from '../delivery.ts';
import type { Eraser } from '../eraser.ts';
import type { MissingFiles } from '../missing-files.ts';
import type { Notifier } from '../notifier.ts';
import type { OwnHub } from '../own-hub.ts';
import type { Publisher } from '../publisher.ts';
import type { SubmissionApi } from '../submission-api.ts';

export interface Watched {
  readonly articles: ArticleTable;
  readonly submissions: SubmissionApi;
  readonly publisher: Publisher;
  readonly eraser: Eraser;
  readonly missing: MissingFiles;
  readonly delivery: Delivery;
  /** The function that notifies hubs; only in stacks with hubs. */
  readonly notifier?: Notifier;
  /** The own hub, if this deployment is a hub itself. */
  readonly ownHub?: OwnHub;
  /** The canary, if the settings ask for it. */
  readonly canary?: Canary;
}
