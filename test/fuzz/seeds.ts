/** Articles of every dialect with something of all that it knows; what the fuzzer changes. */
export const SEEDS: Readonly<Record<string, readonly string[]>> = {
  plain: [
    `---
title: "A title: with \`code\` & <b>"
subtitle: Below it
publish_date: 2026-02-06T10:00:00+01:00
updated_date: 2026-03-01
author: [{ name: Ada, url: https://ada.example, email: a@ada.example }, Bob]
tags: [one, "two, three", C++]
heroImage: https://x.example/a.png
cta: Read on
id: urn:x:1
---
# Heading {#id}

Text with *emphasis*, [a link](./b.md "t"), ![an image](a.png), \`code\`, $x^2$ and a note[^1].

- [x] done
  1. nested

| a | b |
|---|:-:|
| 1 | 2 |

> [!NOTE] Mind
> this

<details><summary>S</summary><video src="v.mp4" poster="p.png"></video></details>

\`\`\`js
let a = "<b>";
\`\`\`

[^1]: The note.
`,
    `{
  "title": "JSON",
  "date": "2026-01-01",
  "enclosure": { "url": "https://x.example/1.mp3", "length": 12, "type": "audio/mpeg" },
  "itunes": { "duration": "1:02", "explicit": false, "episode": 3, "image": "https://x.example/c.jpg" }
}
Body &amp; soul <!-- more --> rest.
`,
  ],
  jekyll: [
    `---
layout: post
title:  'Released'
date:   2019-05-30 00:00:00 +0000
categories: a b
author: someone
excerpt_separator: <!--more-->
---
{% highlight ruby linenos %}
def x; end
{% endhighlight %}
See [it]({% post_url 2019-01-01-x %}) or [that]({{ site.baseurl }}{% link _posts/a.md %}).
{% if page.title contains "x" %}A{% elsif site.y %}B{% else %}C{% endif %}
{% raw %}{{ raw }}{% endraw %} {% include figure.html src="/a.png" caption="C *d*" %}
{%- assign z = "q" | append: "r" | upcase -%}{{ z }} {{ page.date | date: "%Y" }}
{% for p in site.posts %}{{ p.title }}{% endfor %}{% unknown %}in{% endunknown %}
Term
: Definition
{: .class #id}

$$ \\frac{a}{b} $$
`,
  ],
  hugo: [
    `+++
title = "TOML"
date = 2020-01-02T03:04:05Z
draft = false
tags = ["a", "b"]
[params]
x = "y"
+++
{{< figure src="a.png" title="T" caption="C [l](u)" >}}
{{< highlight go "linenos=table" >}}
x := 1
{{< /highlight >}}
{{% alert title="Mind" %}}the *gap*{{% /alert %}} {{< youtube dQw4w9WgXcQ >}}
[r]({{< ref "other.md#a" >}}) {{< param x >}} {{</* shown */>}} {{ .Title }} {{< own/tag a=\`b\` >}}in{{< /own/tag >}}
`,
  ],
  hexo: [
    `title: No first fence
date: 2016-01-02 03:04:05
updated: 2016-02-03
tags:
- a
- b
---
{% codeblock lang:js A title %}
a
{% endcodeblock %}
{% asset_img a.png "T" %} {% post_link other 'x' %} {% blockquote Ada, Book https://x.example T %}q{% endblockquote %}
{% note info %}n{% endnote %} {% tabs a %}<!-- tab 1 -->x<!-- endtab -->{% endtabs %} {# c #}
<!-- more -->
`,
  ],
  eleventy: [
    `---
title: Eleventy
date: 2018-08-24
tags: ["a", posts]
---
{% image "./a.png", "Alt" %} {{ "/x" | url }} {% set a = 1 %}{{ title }} {{ image("a.png", "b") }}
{% callout %}c{% endcallout %}
`,
  ],
  docusaurus: [
    `---
slug: release
title: Release
authors:
  - name: Ada
    title: Engineer
    url: https://ada.example
    image_url: https://ada.example/a.png
  - bob
tags: [a]
---
import Tabs from '@theme/Tabs';
import pic from './a.png';

export const Box = ({children}) => (
  <div style={{color: 'red'}}>{children}</div>
);

Text {/* truncate */} {pic} {'lit'} <img src={require('./a.png').default} alt="a" />

<Tabs>
  <TabItem value="a" label="A">

  \`\`\`sh
  npm i
  \`\`\`

  </TabItem>
</Tabs>

:::note Title

Text <Box>x</Box> {1 + 1}

:::
`,
  ],
  zola: [
    `+++
title = "Zola"
date = 2019-01-01
[taxonomies]
tags = ["a"]
[extra]
x = 1
+++
{{ youtube(id="dQw4w9WgXcQ") }} {% quote(author="A") %}q{% end %} {{/* shown() */}} [l](@/posts/x.md#a) {{ not }}
`,
  ],
  mkdocs: [
    `---
date:
  created: 2024-01-02
  updated: 2024-02-03
authors: [squid]
categories: [A]
---

# The title of it

!!! note "Title"
    Text

    ??? tip
        \`\`\`py
        x
        \`\`\`

=== "Tab"

    a

:material-x: { .c } H~2~O x^2^

*[HTML]: Hyper
[TOC]
`,
  ],
  pelican: [
    `Title: Pelican
Date: 2015-07-01 10:20
Modified: 2015-08-01
Category: Python
Tags: a, b
Authors: Ada; Bob
Summary: Short

[l]({filename}/other.md) ![i]({static}/a.png)

    :::python
    print("x")
`,
  ],
  astro: [
    `---
title: 'Astro'
pubDatetime: 2024-03-05T10:00:00Z
modDatetime: 2024-03-06
author: Ada
tags: ["a"]
ogImage: ./a.png
draft: false
---
import Chart from "../components/Chart.astro";

Text <Chart data={[1, 2]} client:load /> and <Fragment>more</Fragment>
`,
  ],
  nextjs: [
    `export const meta = {
  title: "Next",
  date: "2024-03-05",
  authors: [ada],
  tags: ["a"],
};
export const draft = false;
export default ({ children }) => <Layout>{children}</Layout>;

Text {meta.title}
`,
  ],
  generic: [
    `<!-- A comment first -->
---
Title: "Multi-line
goes on"
date: 2024年3月5日 10:30
author: "[Ada](https://ada.example), Bob <b@bob.example>"
state: public
---
![a](a.png)

<h1>Heading below a picture</h1>

Text
`,
  ],
  gatsby: [
    `---
title: "Hello World"
path: /posts/hello
date: "2026-05-01T22:12:03.284Z"
---
\`youtube: dQw4w9WgXcQ\` <Link to="/b">b</Link> 日本語

\`\`\`js:title=a.js{1}
a
\`\`\`
`,
  ],
  vitepress: [
    `---
title: A
date: 2026-03-04
outline: deep
---
::: info Mind
{{ $frontmatter.title }} <Badge text="1" /> 日本語
:::

<<< @/a.js#b{1 ts} [a.js]
`,
  ],
  vuepress: [
    `---
title: A
date: 2026-03-04 10:00:00
permalink: /pages/ea1541/
publish: true
tag: [x]
---
::: tip
{{ $page.frontmatter.title }} <ClientOnly><A /></ClientOnly>
:::
`,
  ],
  nuxt: [
    `---
title: A
date: 2026-03-04T00:00:00.000Z
authors: [{ name: Ada, to: https://ada.example }]
---
::note{to="/b"}
---
items: [/a.png, { src: b.png }]
---
#title
日本語 :badge[x]{.y} :u-button{to="/c" label="d"}
::
`,
  ],
  quartz: [
    `---
title: A
created: 2026-03-04T10:00
publish: true
permalink: x
---
> [!note]- T
> [[b|c]] ![[d.png|30]] ^e 日本語 %%f%%
`,
  ],
  lume: [
    `---
title: A
url: ./x/
basename: b
templateEngine: [vto, md]
---
{{ title }} {{ set y = 2 }} {{> x }} {{ /for }} 日本語 [c](~/d.md)
`,
  ],
  nikola: [
    `<!--
.. title: A
.. slug: b
.. date: 2026-03-04 10:00:00 UTC-03:00
.. tags: draft, c
-->
Text <!-- TEASER_END --> {{% youtube x %}} [d](link://slug/e) 日本語
`,
  ],
  sveltekit: [
    `---
title: نوشته‌ی فارسی
date: '2026-03-26'
lang: fa
---
<script>
  import X from './x.svelte';
</script>

متن <iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe> 日本語 <X {a} />
`,
  ],
};

/** Bits of syntax that mean something to one of the readers on the way. */
export const TOKENS: readonly string[] = [
  ..."--- +++ ;;; ``` ~~~ ` {% %} {{ }} {{< >}} {{% %}} {# #} ::: !!! ??? === $$ $ <!-- --> <![CDATA[ ]]> </ /> &# &amp; &lt;".split(
    " ",
  ),
  ..."{% raw %}|{% endraw %}|{% endhighlight %}|{% if %}|{% endif %}|{{< /figure >}}|{% end %}|</Tabs>|<Tabs>|{/*|*/}".split(
    "|",
  ),
  ..."\"|'|\\|:|- |> |# |[|](|)|![|[^1]:|*|_|~|^|{: .a}|{#|<script>|<style>|<svg>|<math>|<p|<a href=|<img src=".split(
    "|",
  ),
  ...'{% for a in page.tags %}|{% endfor %}|{% include a.html b="c" %}|{::nomarkdown}|{::comment}|{:/}|\n{.a}\n|{++|++}|{~~a~>b~~}|$x_1$|\\\\(|\\\\)|:tada:'.split(
    "|",
  ),
  ..."--8<-- 'a'|/// note\n|///\n|\n<div>\n\n    |{{< code-a >}}|{{< /code-a >}}|{{< columns >}}|<--->|<script src=//gist.github.com/a.js>|<object data=%00.pdf>".split(
    "|",
  ),
  ...[
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "    ",
    " ",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "\0",
    "\u0001",
    "\ufffe",
    "\ud800",
    "\udc00",
  ],
  ...[
    "title: ",
    "date: 2017-13-45",
    "date: 11-9-2017",
    "date: &a",
    "*a",
    "<<: *a",
    "? ",
    "!!js/function",
    "- - -",
    "[[",
    "true",
    "~",
  ],
  ...[
    "&#x0;",
    "&#xD800;",
    "\u202e",
    "é",
    "漢字",
    "👩‍👩‍👧",
    "javascript:alert(1)",
    "data:image/png;base64,AAAA",
    "//x",
    "http://[",
    "%zz",
    "../../",
  ],
  ...'[caption id="a"]|[/caption]|[sourcecode lang="x"]|[/sourcecode]|[gallery ids="1"]|[youtube=https://youtu.be/a]'.split(
    "|",
  ),
  ..."// highlight-next-line|// [!code ++]|```mdx-code-block".split("|"),
];
