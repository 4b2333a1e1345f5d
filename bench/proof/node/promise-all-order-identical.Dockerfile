# identical: the pages are read with waits of random length, but Promise.all gives its results in the order of what it was given
FROM base
WORKDIR /srv/site
COPY <<'JS' pages.js
const { setTimeout: wait } = require("timers/promises");
const { writeFileSync } = require("fs");

const slugs = ["start", "prices", "contact", "imprint", "jobs", "press", "faq", "returns", "shipping", "stores"];

async function title(slug) {
  // Not all at once, the server of the texts is small.
  await wait(Math.random() * 300);
  return { slug, title: slug[0].toUpperCase() + slug.slice(1) };
}

Promise.all(slugs.map(title)).then((pages) => writeFileSync("pages.json", JSON.stringify(pages, null, 1)));
JS
RUN node pages.js
