import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Article } from '#shared/model/article.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..', '..', '..');
/**
 * The folder of Eleventy, which is installed once for all runs. It has too many packages for a development
 * dependency.
 */
const ELEVENTY_FOLDER = join(ROOT, 'node_modules', '.cache', 'feedmill-bench', 'eleventy');
const ELEVENTY = '@11ty/eleventy@3.1.8';

/** A site generator that makes one RSS file of the 50 newest articles from a folder with all articles. */
export interface Generator {
  name: string;
  /** Writes the file of one article. */
  write(site: string, n: number, article: Article): void;
  /** Writes layouts and settings. */
  setUp(site: string): void;
  /** Builds the whole site as the command line of the generator does. */
  build(site: string): Promise<void>;
  /** The path of the feed after a build. */
  feed: string;
}

const frontMatter = ({ title, date_published, url = '' }: Article) =>
  `---\n${JSON.stringify({ title, date: date_published, source: url })}\n---\n`;

const hugoMatter = ({ title, date_published, url = '' }: Article) =>
  JSON.stringify({ title, date: date_published, params: { source: url } });

/** With these settings, Hugo makes only the feed and no pages for articles. */
const HUGO_SETTINGS = `baseURL = "https://news.example/"
title = "Measured"
disableKinds = ["taxonomy", "term", "section", "sitemap", "404", "robotsTXT"]
[outputs]
home = ["RSS"]
[[cascade]]
[cascade._target]
kind = "page"
[cascade._build]
render = "never"
`;

const HUGO_FEED = `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>{{ .Site.Title }}</title><link>{{ .Permalink }}</link><description>{{ .Site.Title }}</description>
{{ range first 50 .Site.RegularPages.ByDate.Reverse }}<item><title>{{ .Title }}</title><link>{{ .Params.params.source }}</link>
<guid>{{ .Params.params.source }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate>
<content:encoded>{{ .RawContent | html }}</content:encoded></item>
{{ end }}</channel></rss>
`;

export const HUGO: Generator = {
  name: 'Hugo',
  setUp(site) {
    mkdirSync(join(site, 'content'), { recursive: true });
    mkdirSync(join(site, 'layouts', '_default'), { recursive: true });
    writeFileSync(join(site, 'config.toml'), HUGO_SETTINGS);
    writeFileSync(join(site, 'layouts', '_default', 'rss.xml'), HUGO_FEED);
    writeFileSync(join(site, 'layouts', 'index.rss.xml'), HUGO_FEED);
  },
  write(site, n, article) {
    writeFileSync(join(site, 'content', `${n}.html`), `${hugoMatter(article)}\n\n${article.content_html}`);
  },
  async build(site) {
    await run('hugo', ['--quiet', '--source', site]);
  },
  feed: 'public/index.xml',
};

const ELEVENTY_SETTINGS = `export default function (site) {
  site.addCollection('newest', (all) => all.getFilteredByGlob('content/*.html').sort((a, b) => b.date - a.date).slice(0, 50));
  return { dir: { input: '.', output: 'public' }, htmlTemplateEngine: false };
}
`;

const ELEVENTY_FEED = `export const data = { permalink: 'index.xml', eleventyExcludeFromCollections: true };
const escape = (text) => text.replace(/[&<>]/g, (one) => '&#' + one.charCodeAt(0) + ';');
export function render({ collections }) {
  const items = collections.newest.map(({ data, date, rawInput }) =>
    '<item><title>' + escape(data.title) + '</title><link>' + data.source + '</link><guid>' + data.source +
    '</guid><pubDate>' + date.toUTCString() + '</pubDate><content:encoded>' + escape(rawInput) + '</content:encoded></item>');
  return '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">' +
    '<channel><title>Measured</title><link>https://news.example/</link><description>Measured</description>' +
    items.join('\\n') + '</channel></rss>';
}
`;

export const ELEVENTY_GENERATOR: Generator = {
  name: 'Eleventy',
  setUp(site) {
    mkdirSync(join(site, 'content'), { recursive: true });
    writeFileSync(join(site, 'package.json'), '{"type":"module"}');
    writeFileSync(join(site, 'eleventy.config.js'), ELEVENTY_SETTINGS);
    writeFileSync(join(site, 'content', 'content.json'), '{"permalink":false}');
    writeFileSync(join(site, 'feed.11ty.js'), ELEVENTY_FEED);
  },
  write(site, n, article) {
    writeFileSync(join(site, 'content', `${n}.html`), frontMatter(article) + article.content_html);
  },
  async build(site) {
    const command = join(ELEVENTY_FOLDER, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
    await run(process.execPath, [command, '--quiet'], { cwd: site });
  },
  feed: 'public/index.xml',
};

/**
 * Installs Eleventy if it is the generator and is missing.
 *
 * @returns the reason why the generator cannot run here; undefined if it can
 */
export async function prepareGenerator({ name }: Generator): Promise<string | undefined> {
  try {
    if (name === 'Hugo') await run('hugo', ['version']);
    else if (!existsSync(join(ELEVENTY_FOLDER, 'node_modules', '@11ty'))) {
      mkdirSync(ELEVENTY_FOLDER, { recursive: true });
      writeFileSync(join(ELEVENTY_FOLDER, 'package.json'), '{"private":true}');
      await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ELEVENTY], {
        cwd: ELEVENTY_FOLDER,
      });
    }
    return undefined;
  } catch (error) {
    return `${name} cannot run on this machine (${error instanceof Error ? error.message.split('\n')[0] : error})`;
  }
}
