import { describe, expect, it } from 'vitest';
import { normalise } from '#shared/normalise/normalise.ts';
import { readMarkdown } from '#shared/read/markdown.ts';
import { withoutSiteSyntax } from '#shared/text/markdown/site-syntax.ts';
import { markdownToHtml } from '#shared/text/markdown-to-html.ts';

const BASE = 'https://blog.example/posts/ferry/';
const shown = (content_markdown: string) => {
  const { content, applied } = normalise(
    { content_markdown, url: BASE },
    { receivedAt: '2026-03-04T05:06:07.000Z', markdownToHtml },
  );
  const leftOut = applied.flatMap(({ rule, on }) => (rule === 'shortcode-left-out' ? [on] : []));
  return { html: content.content_html, text: content.content_text, leftOut };
};

describe('a shortcode of Hugo', () => {
  it.each([
    [
      'figure',
      '{{< figure src="/img/bac.jpg" alt="Le bac" caption="Le bac de 9 h" >}}',
      '<figure><img src="https://blog.example/img/bac.jpg" alt="Le bac" /><figcaption>Le bac de 9 h</figcaption></figure>',
    ],
    [
      'figure over several lines',
      '{{< figure\n  src="b.png"\n  alt="x"\n>}}\n\nNachher.',
      `<figure><img src="${BASE}b.png" alt="x" /></figure>\n<p>Nachher.</p>`,
    ],
    [
      'figure in a sentence',
      'Vorher {{< figure src="b.png" >}} nachher.',
      `<p>Vorher <img src="${BASE}b.png" alt="" /> nachher.</p>`,
    ],
    [
      'figure between lines of a paragraph',
      'Eins\n{{< figure src="b.png" >}}\n*Zwei*',
      `<p>Eins</p>\n<figure><img src="${BASE}b.png" alt="" /></figure>\n<p><em>Zwei</em></p>`,
    ],
    [
      'youtube',
      '{{< youtube id="dQw4w9WgXcQ" title="Färjan" >}}',
      '<figure><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Färjan</a></figure>',
    ],
    [
      'highlight',
      '{{< highlight go "linenos=table" >}}\na := "*b*"\n{{< /highlight >}}',
      '<pre><code>a := "*b*"\n</code></pre>',
    ],
    [
      'a shortcode `tip` around text',
      '{{% tip %}}\nDas *hilft*.\n{{% /tip %}}',
      '<p>Das <em>hilft</em>.</p>',
    ],
    ['a link to another page', 'Siehe [hier]({{< relref "a.md" >}}).', '<p>Siehe hier.</p>'],
    [
      'a shortcode that the text shows',
      '`{{</* figure */>}}` und {{</* x */>}}',
      '<p><code>{{&lt; figure &gt;}}</code> und {{&lt; x &gt;}}</p>',
    ],
  ])('becomes what a reader sees: %s', (_, markdown, html) => {
    expect(shown(markdown).html).toBe(html);
  });

  it('is named in `applied` if it is removed', () => {
    expect(shown('A {{< chart data="x" >}} and {{% note %}}b{{% /note %}}.').leftOut).toEqual([
      'chart',
      'note',
    ]);
    expect(shown('By {{ page.author }} {% x %} at {{ site.url }}.').leftOut).toEqual(['page.author', 'x']);
  });
});

describe('a tag of Liquid', () => {
  it.each([
    [
      'highlight',
      '{% highlight ruby %}\nputs "{% x %}"\n{% endhighlight %}',
      '<pre><code>puts "{% x %}"\n</code></pre>',
    ],
    [
      'an included figure',
      '{% include figure.html src="a.png" caption="渡し船" width="50%" %}',
      `<figure><img src="${BASE}a.png" alt="" /><figcaption>渡し船</figcaption></figure>`,
    ],
    [
      'youtube',
      '{% youtube "https://youtu.be/dQw4w9WgXcQ" %}',
      '<figure><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></figure>',
    ],
    [
      'addresses of the site',
      '{% raw %}{% endraw %}![x]({{ site.baseurl }}/x.png) ![y]({{ "/y.png" | relative_url }})',
      '<p><img src="https://blog.example/x.png" alt="x" /> <img src="https://blog.example/y.png" alt="y" /></p>',
    ],
    ['a comment', 'a\n\n{% comment %}\nhidden\n{% endcomment %}\n\nb', '<p>a</p>\n<p>b</p>'],
    ['a comment in a line', 'a {%- comment note -%}hidden{% endcomment %} b', '<p>a b</p>'],
    ['a comment over several lines', 'a {% comment %}h\n\n* h\n\nh{% endcomment %} b', '<p>a b</p>'],
    ['two comments', '{% comment %}h{% endcomment %}a {% comment %}h{% endcomment %}b', '<p>a b</p>'],
    [
      'a comment of Hugo',
      'a {{< comment >}}h{{< /comment >}} {{% comment %}}h{{% /comment %}}b',
      '<p>a b</p>',
    ],
    ['a comment of Hugo in lines', 'a\n\n{{< comment >}}\nh\n{{< /comment >}}\n\nb', '<p>a</p>\n<p>b</p>'],
    [
      'a comment in code',
      '{% x %} `{% comment %}` a `{% endcomment %}`',
      '<p><code>{% comment %}</code> a <code>{% endcomment %}</code></p>',
    ],
    ['the first branch of a condition', '{% unless x %}a{% else %}h{% endunless %} b', '<p>a b</p>'],
    [
      'a condition in lines',
      '{% if x %}\na\n{% elsif y %}\nh\n{% else %}\nh\n{% endif %}\n\nb',
      '<p>a</p>\n<p>b</p>',
    ],
    ['a link of Hexo to another post', 'See {% post_link other "The ferry" %}.', '<p>See The ferry.</p>'],
    [
      'a picture of Hexo',
      '{% asset_img right pier.png 400 "The pier" %}',
      `<figure><img src="${BASE}pier.png" alt="" /><figcaption>The pier</figcaption></figure>`,
    ],
    ['a link to another post', '[p]({% post_url 2016-01-01-x %})', '<p>p</p>'],
    ['attributes of kramdown', 'a\n{: .center}\n\n## Überschrift {#id .x}', '<p>a</p>\n<h2>Überschrift</h2>'],
    ['`{:toc}` of kramdown', '* TOC\n{:toc}\n\na', '<p>a</p>'],
  ])('becomes what a reader sees: %s', (_, markdown, html) => {
    expect(shown(markdown).html).toBe(html);
  });
});

describe('a note of Obsidian', () => {
  it.each([
    [
      'links between notes',
      '[[Fähre]], [[orte/Hafen|der Hafen]], [[Fähre#Winter]]',
      '<p>Fähre, der Hafen, Fähre &gt; Winter</p>',
    ],
    [
      'a picture',
      '![[bild.png|300]] ![[bild.png|Ein Boot]]',
      `<p><img src="${BASE}bild.png" alt="" /> <img src="${BASE}bild.png" alt="Ein Boot" /></p>`,
    ],
    ['another note that is embedded in it', '![[Notiz]]', '<p>Notiz</p>'],
    [
      'a callout',
      '> [!warning] Mind *the* gap\n> It is wide.',
      '<blockquote>\n<p><strong>Mind <em>the</em> gap</strong></p>\n<p>It is wide.</p>\n</blockquote>',
    ],
    [
      'a callout without a title',
      '> [!NOTE]\n> Be early.',
      '<blockquote>\n<p><strong>Note</strong></p>\n<p>Be early.</p>\n</blockquote>',
    ],
    [
      'a folded callout without text',
      '> [!tip]- Folded',
      '<blockquote>\n<p><strong>Folded</strong></p>\n</blockquote>',
    ],
    ['a comment', 'a\n\n%%\nhidden\n%%\n\nb', '<p>a</p>\n<p>b</p>'],
    [
      'a task list',
      '- [ ] köpa biljett\n- [x] packa',
      '<ul>\n<li>☐ köpa biljett</li>\n<li>☑ packa</li>\n</ul>',
    ],
    ['a mark', 'The ==last== ferry; a==b', '<p>The <mark>last</mark> ferry; a==b</p>'],
  ])('becomes what a reader sees: %s', (_, markdown, html) => {
    expect(shown(markdown).html).toBe(html);
  });
});

describe('Markdown in an element with the attribute markdown', () => {
  it.each([
    [
      '<div class="note" markdown="1">\n**Low** tide\n\n* a\n</div>\n*After*',
      '<div>\n<p><strong>Low</strong> tide</p>\n<ul>\n<li>a</li>\n</ul>\n</div>\n<p><em>After</em></p>',
    ],
    ['<section markdown>\n*a*\n</section>', '<section>\n<p><em>a</em></p>\n</section>'],
    [
      "<div markdown='block'>\n<div>\n*raw*\n</div>\n\n*a*\n</div>",
      '<div>\n<div>\n*raw*\n</div>\n<p><em>a</em></p>\n</div>',
    ],
    [
      '<details markdown="1">\n<summary>Why</summary>\n*Fog*\n</details>',
      '<details>\n<summary>Why</summary>\n<p><em>Fog</em></p>\n</details>',
    ],
    ['<p markdown="span">one *two*</p>', '<p>one <em>two</em></p>'],
    ['<div markdown="1">*a*</div>', '<div>\n<p><em>a</em></p>\n</div>'],
  ])('is read: %j', (markdown, html) => {
    expect(shown(markdown).html).toBe(html);
  });

  it.each([
    ['<div>\n*a*\n</div>'],
    ['<div markdown="0">\n*a*\n</div>'],
    ['```\n<div markdown="1">\n```'],
    ['In kramdown, write `<div markdown="1">`.'],
  ])('is not read: %j', (markdown) => {
    expect(withoutSiteSyntax(markdown)).toEqual({ text: markdown, applied: [] });
  });
});

it('footnotes follow the text in the order of their references', () => {
  const { text } = shown('One[^b], two^[inline], one again[^b].\n\n[^a]: never named\n[^b]: The *first*.');
  expect(text).toMatch(/^One\[1\], two\[2\], one again\[1\]\.\n\n1\. The first\.[\s\S]*\n2\. inline/);
  expect(text).not.toContain('never');
});

it('removes the metadata of MDX at the start of a text without components, and keeps sentences like it', () => {
  const meta =
    "import { ann } from '@/authors'\n\nexport const meta = {\n  title: 'Harbour',\n  authors: [ann],\n}";
  expect(shown(`${meta}\n\nThe harbour is closed.`).html).toBe('<p>The harbour is closed.</p>');
  expect(shown('export const is a statement of JavaScript.').html).toBe(
    '<p>export const is a statement of JavaScript.</p>',
  );
});

it('MDX imports above the text are removed', () => {
  expect(shown("import A from './a.astro';\n\nimport taxes from abroad").html).toBe(
    '<p>import taxes from abroad</p>',
  );
});

it.each([
  ['a text about templates', 'Write {{ name }} or `{% if %}`.'],
  ['code', '```\n{{< figure >}} {% x %}\n```'],
  ['indented code', 'a\n\n    {% code %}'],
  ['a link of CommonMark in brackets', '[[1]](https://e.org/)'],
  ['a condition of Bash', 'if [[ -f x ]]'],
  ['a reference in brackets', '[[1]][1]\n\n[1]: https://e.org/'],
])('withoutSiteSyntax leaves %s unchanged', (_, markdown) => {
  expect(withoutSiteSyntax(markdown)).toEqual({ text: markdown, applied: [] });
});

it.each([
  ['[[1]](https://e.org/)', '<p><a href="https://e.org/">[1]</a></p>'],
  ['[[1]]\n\n[1]: https://e.org/', '<p>[<a href="https://e.org/">1</a>]</p>'],
])('%j is rendered as in CommonMark', (markdown, html) => {
  expect(shown(markdown).html).toBe(html);
});

it('only the opening mark of an unclosed comment is removed', () => {
  expect(shown('a\n\n%%\n\nb\n\n{% comment %}\n\nc').text).toBe('a\n\nb\n\nc');
});

it('the attributes after a heading are not part of the title', () => {
  expect(readMarkdown('# The ferry {#ferry .lead}\n\nIt sails.').title).toBe('The ferry');
});

it.each([
  ['a sum of increments', 'Write i++ + j++ and c++.'],
  ['a list of choices in brackets', 'Choose [one] or {two}.'],
  ['a type with two colons', 'In Rust, std::mem::swap swaps two values.'],
  ['a time and a ratio', 'It was 10:30 and 2:1.'],
  ['a path in a sentence', '/etc/hosts holds the names.'],
  ['equal signs around a word', '=== "quoted" and more ==='],
  ['a loop without values in code', '```jinja\n{% for a in b %}\n{{ a }}\n{% endfor %}\n```'],
  ['a call in code', 'Write `{{ resize(path="a.jpg") }}` and `:icon{name=x}`.'],
  ['a number of parentheses', 'See ((a) and (b)).'],
])('%s stays in the text', (_, text) => {
  expect(withoutSiteSyntax(text)).toEqual({ text, applied: [] });
});

it.each([
  ['a component around a list', '<Note>\n\n  - one\n  - two\n</Note>', ['one', 'two']],
  [
    'a component with indented text',
    '<Card title="Start here">\n    Read **this** first.\n</Card>',
    ['Start here', 'Read this first.'],
  ],
  [
    'a tag over several lines',
    '<Card\n  title="Start here"\n  href="/start"\n>\n  Read it.\n</Card>',
    ['Start here', 'Read it.'],
  ],
  [
    'components inside components',
    '<Steps>\n  <Step title="One">\n    Do it.\n  </Step>\n</Steps>',
    ['One', 'Do it.'],
  ],
  ['code inside a component', '<Note>\n```js\n<A>\nconst a = {b: 1};\n```\n</Note>', ['const a = {b: 1};']],
  [
    'a comparison below a component',
    '<Note>a</Note>\n\nIf a < B and c > d, stop.',
    ['If a < B and c > d, stop.'],
  ],
])('the text of %s in MDX stays, without tags', (_, markdown, parts) => {
  const { text } = shown(markdown);
  for (const part of parts) expect(text).toContain(part);
  expect(text).not.toMatch(/\*\*|<\/?[A-Z](?!>\n)[a-z]|title=/);
});

it('a link with a forbidden URL becomes its text, and such an image is removed', () => {
  expect(shown('[Share](javascript:void(0)) it.').html).toBe('<p>Share it.</p>');
  expect(shown('![a pier](data:text/html,x) stands.').html).toBe('<p> stands.</p>');
});
