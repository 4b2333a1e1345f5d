# identical: the pages end in a random order, but Promise.all keeps the order in which they were asked for
FROM base
WORKDIR /srv/site
COPY <<'EOF' render.js
const pages = ["home", "cart", "login", "about", "terms", "press", "jobs", "help"];
const render = async (name) => {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
  return { name, html: `<h1>${name}</h1>` };
};
Promise.all(pages.map(render)).then((rendered) => {
  const byName = new Map(rendered.map(({ name, html }) => [name, html]));
  require("fs").writeFileSync("pages.json", JSON.stringify(Object.fromEntries(byName), null, 1));
});
EOF
RUN node render.js
