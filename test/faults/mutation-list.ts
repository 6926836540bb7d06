/** A fault put into the code on purpose, to see whether the simulation finds it. */
export interface Mutation {
  what: string;
  file: string;
  /** Stands in the file once. */
  from: string;
  to: string;
}

/** Every such fault that is tried. `mutations.test.ts` says where the code has changed under one. */
export const MUTATIONS: readonly Mutation[] = [
  {
    what: 'put a file whatever was put since it was found (no `If-Match`)',
    file: 'shared/deliver/files.ts',
    from: "...(etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: etag }),",
    to: "...(etag === undefined ? { IfNoneMatch: '*' } : {}),",
  },
  {
    what: 'put a new file over one that came since (no `If-None-Match`)',
    file: 'shared/deliver/files.ts',
    from: "...(etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: etag }),",
    to: '...(etag === undefined ? {} : { IfMatch: etag }),',
  },
  {
    what: 'find the files after their content was read, not before',
    file: 'shared/pipeline/publish-timeline.ts',
    from: 'const { view, documents } = renderSound(read.view, event);',
    to: 'const { view, documents } = renderSound(read.view, event); Object.assign(found, await findFiles(timeline, files));',
  },
  {
    what: 'give up silently where somebody newer was there',
    file: 'shared/deliver/until-newest.ts',
    from: 'if (!(error instanceof StaleWrite) || attempt === MAX_ATTEMPTS) throw error;',
    to: 'if (error instanceof StaleWrite) return; if (attempt < MAX_ATTEMPTS) throw error;',
  },
  {
    what: 'forget what `updated` was when the file was put last',
    file: 'shared/pipeline/publish-timeline.ts',
    from: 'const changes = [feed.updated_at, lastUpdated, ',
    to: 'const changes = [feed.updated_at, ',
  },
  {
    what: 'store an article whatever became of it since it was read',
    file: 'shared/store/change.ts',
    from: 'table.putAction(item, isAsRead),',
    to: 'table.putAction(item),',
  },
  {
    what: 'take an identity that another article has',
    file: 'shared/store/change.ts',
    from: "expression: 'attribute_not_exists(pk) OR id = :id OR id = :previous',",
    to: "expression: 'attribute_not_exists(pk) OR attribute_exists(pk)',",
  },
  {
    what: 'leave the rows where an article stood',
    file: 'shared/store/change.ts',
    from: 'const left = before ?',
    to: 'const left = false && before ?',
  },
  {
    what: 'leave no tombstone',
    file: 'shared/store/change.ts',
    from: '...(wasPublic && { was_public: true, row: instantKey(article.date_published, id) }),',
    to: '',
  },
  {
    what: 'read an item without asking for consistency',
    file: 'shared/table/table.ts',
    from: 'Key: { pk, sk }, ConsistentRead: true,',
    to: 'Key: { pk, sk },',
  },
  {
    what: 'read a batch without asking for consistency',
    file: 'shared/table/table.ts',
    from: 'Keys: left, ConsistentRead: true,',
    to: 'Keys: left,',
  },
  {
    what: 'query without asking for consistency',
    file: 'shared/table/table.ts',
    from: 'ConsistentRead: true,\n          KeyConditionExpression',
    to: 'KeyConditionExpression',
  },
  {
    what: 'forget the keys of a batch that were not processed',
    file: 'shared/table/table.ts',
    from: 'left = (answer.UnprocessedKeys?.[this.#name]?.Keys ?? []) as Key[];',
    to: 'left = [];',
  },
  {
    what: 'forget the writes of a batch that were not processed',
    file: 'shared/table/table.ts',
    from: 'left = (answer.UnprocessedItems?.[this.#name] ?? []) as typeof left;',
    to: 'left = [];',
  },
  {
    what: 'answer before the transaction is through',
    file: 'shared/pipeline/pack.ts',
    from: 'await table.transact(this.#actions);',
    to: 'table.transact(this.#actions).catch(() => undefined);',
  },
  {
    what: 'take a refused transaction for a stored one',
    file: 'shared/pipeline/pack.ts',
    from: 'await table.transact(this.#actions);',
    to: 'await table.transact(this.#actions).catch(() => undefined);',
  },
  {
    what: 'store the item before its large body',
    file: 'shared/pipeline/pack.ts',
    from: '...this.#bodies.map((body) => bodies.put(body)),',
    to: '...this.#bodies.map((body) => void table.transact(this.#actions).then(() => bodies.put(body)).catch(() => undefined)),',
  },
  {
    what: 'keep no answer for an Idempotency-Key',
    file: 'shared/pipeline/pack.ts',
    from: 'if (submission.idempotent && !isRepeated) {',
    to: 'if (false && submission.idempotent && !isRepeated) {',
  },
  {
    what: 'keep the answer for an Idempotency-Key over the one that is kept',
    file: 'shared/store/idempotent-answers.ts',
    from: "expression: 'attribute_not_exists(pk) OR expires <= :now OR id = :gone',",
    to: "expression: 'attribute_not_exists(pk) OR attribute_exists(pk) OR expires <= :now OR id = :gone',",
  },
  {
    what: 'let in again what was taken down',
    file: 'shared/pipeline/decide.ts',
    from: 'if (takenDown && !(wishes.restore && takenDown === before)) throw',
    to: 'if (takenDown && takenDown !== before) throw',
  },
  {
    what: 'show articles whatever state they are in',
    file: 'shared/pipeline/publish-timeline.ts',
    from: "stateAt(article, now) === 'published' &&",
    to: 'article.title !== "" &&',
  },
  {
    what: 'ask for rows whose time has not come',
    file: 'shared/select/newest.ts',
    from: 'to: endOfInstant(now),\n    descending: true,',
    to: 'descending: true,',
  },
  {
    what: 'report no failure of a batch',
    file: 'shared/pipeline/publish.ts',
    from: 'failures.set(name, error);',
    to: '',
  },
  {
    what: 'take the mark of a scheduled article away before its rows are touched',
    file: 'shared/pipeline/release-due.ts',
    from: 'const article = toHead(item);',
    to: "const article = toHead(item); await table.update(key, 'REMOVE due_shard, due_at');",
  },
  {
    what: 'take the mark away of an article that was put off since',
    file: 'shared/pipeline/release-due.ts',
    from: ' <= :now`,\n    values:',
    to: ' <= :now OR attribute_exists(pk)`,\n    values:',
  },
  {
    what: 'store settings on a feed that was deleted since it was read',
    file: 'shared/store/feeds.ts',
    from: 'await writeFeed(table, stored, isAsRead);',
    to: 'await writeFeed(table, stored);',
  },
  {
    what: 'leave what was put after the eraser had passed',
    file: 'shared/pipeline/take-back-if-gone.ts',
    from: "let isGone = (await readFeed(table, feed))?.state !== 'active';",
    to: 'let isGone = (await readFeed(table, feed)) === null;',
  },
  {
    what: 'forget a feed before its articles are erased',
    file: 'shared/pipeline/erase-feed.ts',
    from: "if (stored?.state !== 'deleting') return false;",
    to: "if (stored?.state !== 'deleting') return false; await forgetFeed(table, feed);",
  },
  {
    what: 'erase the rows of a deleted feed before the articles that they name',
    file: 'shared/pipeline/erase-feed.ts',
    from: 'if (rows.length === 0) return false;',
    to: 'if (rows.length === 0) return false; await table.batchWrite([], rows);',
  },
  {
    what: 'seal a page of the archive whatever was sealed since',
    file: 'shared/store/archive.ts',
    from: "? { expression: 'pages = :pages', values: { ':pages': before.pages } }\n    : { expression: 'attribute_not_exists(pk)' };",
    to: '? undefined : undefined;',
  },
  {
    what: 'take the page of an article away whatever was put since it was found',
    file: 'shared/deliver/files.ts',
    from: '            IfMatch: etag,\n',
    to: '',
  },
  {
    what: 'erase the bodies of an article that were put since it was taken down',
    file: 'shared/pipeline/change-article.ts',
    from: 'await context.bodies.erase(id, revision);',
    to: 'await context.bodies.erase(id);',
  },
  {
    what: 'leave the archive as it is when its articles change',
    file: 'shared/pipeline/publish.ts',
    from: 'if (hasRows) await refreshArchive(timeline, rows, context);',
    to: '',
  },
  {
    what: 'write no page of the archive that an earlier run left pending',
    file: 'shared/pipeline/archive.ts',
    from: 'if (head && head.pending.length > 0) await writePending(timeline, head, context);',
    to: '',
  },
  {
    what: 'judge what is due by the own clock alone, in a live file',
    file: 'shared/pipeline/publish-timeline.ts',
    from: 'const now = agreedNow(world.now(), [lastUpdated]);',
    to: 'const now = agreedNow(world.now(), []);',
  },
  {
    what: 'judge what is due by the own clock alone, on the page of an article',
    file: 'shared/pipeline/publish.ts',
    from: 'agreedNow(world.now(), [found.updated])',
    to: 'agreedNow(world.now(), [])',
  },
  {
    what: 'judge what is due by the own clock alone, in the archive',
    file: 'shared/pipeline/archive.ts',
    from: 'agreedNow(world.now(), [found.atom.updated, found.json.updated])',
    to: 'agreedNow(world.now(), [])',
  },
  {
    what: 'overlook what was let out by a clock that is ahead',
    file: 'shared/pipeline/publish.ts',
    from: 'agreedNow(world.now(), [touched.releasedAt])',
    to: 'agreedNow(world.now(), [])',
  },
  {
    what: 'say nothing of when a published article was let out',
    file: 'shared/store/change.ts',
    from: "...(article.state === 'published' && { released_at: article.updated_at }),",
    to: '',
  },
  {
    what: 'leave no word for the hubs',
    file: 'shared/pipeline/publish.ts',
    from: 'while (published && !(await noteForHubs(timeline, published, noted, context))) {',
    to: 'while (false) {',
  },
  {
    what: 'leave word for the hubs only where this run has put a file',
    file: 'shared/pipeline/publish.ts',
    from: 'while (published && !(await noteForHubs(timeline, published, noted, context))) {',
    to: 'while (published?.written.length && !(await noteForHubs(timeline, published, noted, context))) {',
  },
  {
    what: 'tell hubs before the edges show the file',
    file: 'shared/pipeline/notify.ts',
    from: 'if (now < dueAt(notice, delaySeconds)) {',
    to: 'if (now < dueAt(notice, 0)) {',
  },
  {
    what: 'tell hubs of a file whatever the front shows',
    file: 'shared/pipeline/notify.ts',
    from: 'if (bytes !== undefined && fileHash(bytes) === files[file]) shown.set(file, bytes);',
    to: 'shown.set(file, bytes ?? Buffer.from(\'{"items":[]}\'));',
  },
  {
    what: 'take the refusal of a hub for its word',
    file: 'shared/pipeline/notify.ts',
    from: "if (answer === 'told') known[file] = files[file];",
    to: "if (answer !== 'unreachable') known[file] = files[file];",
  },
  {
    what: 'take the silence of a hub for its word',
    file: 'shared/pipeline/notify.ts',
    from: "if (answer === 'told') known[file] = files[file];",
    to: "if (answer !== 'refused') known[file] = files[file];",
  },
  {
    what: 'let a notice that has to wait be the last that is heard of it',
    file: 'shared/pipeline/notify.ts',
    from: 'await putOff(table, notice, now);',
    to: '',
  },
  {
    what: 'call hubs told although files were put since',
    file: 'shared/store/notices.ts',
    from: 'condition: AS_READ,\n    names: STATE,\n    values: { ...values, ...more },',
    to: "condition: ':put_at = :put_at AND :waiting = :waiting',\n    names: STATE,\n    values: { ...values, ...more },",
  },
  {
    what: 'forget what hubs were told where files were put since',
    file: 'shared/store/notices.ts',
    from: 'if (isAsRead) return;',
    to: 'return;',
  },
  {
    what: 'leave word for the hubs over that of another publisher, who was here since',
    file: 'shared/store/notices.ts',
    from: "condition: before ? 'put_at = :put_at' : 'attribute_not_exists(put_at)',",
    to: '',
  },
  {
    what: 'note what hubs were told of a feed that is gone',
    file: 'shared/store/notices.ts',
    from: "const condition = 'attribute_exists(put_at)';",
    to: "const condition = 'attribute_exists(put_at) OR attribute_not_exists(put_at)';",
  },
  {
    what: 'keep the notices of a feed that is gone',
    file: 'shared/pipeline/notify.ts',
    from: 'await forgetNotice(table, timeline);',
    to: '',
  },
];
