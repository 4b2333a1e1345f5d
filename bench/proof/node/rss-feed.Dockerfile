# rule: general/time
# path: /srv/site/feed.xml
FROM base
WORKDIR /srv/site
COPY <<'JS' feed.mjs
import { readFile, writeFile } from "node:fs/promises";

const posts = JSON.parse(await readFile("posts.json", "utf8"));
const items = posts.map(({ slug, title, date }) => `
    <item>
      <title>${title}</title>
      <link>https://shop.example/${slug}</link>
      <pubDate>${new Date(date).toUTCString()}</pubDate>
    </item>`);
await writeFile("feed.xml", `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
  <channel>
    <title>Shop</title>
    <lastBuildDate>${new Date().toUTCString()}</lastBuildDate>${items.join("")}
  </channel>
</rss>
`);
JS
COPY <<JSON posts.json
[{ "slug": "opening", "title": "We open", "date": "2024-03-01" }, { "slug": "tea", "title": "New teas", "date": "2024-05-17" }]
JSON
RUN node feed.mjs && rm feed.mjs posts.json
