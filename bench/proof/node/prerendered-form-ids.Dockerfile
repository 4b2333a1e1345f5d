# rule: general/random, node/build-id
# path: /srv/site/signup.html
FROM base
WORKDIR /srv/site
COPY <<'EOF' prerender.js
const React = require("/opt/next/node_modules/react");
const { renderToStaticMarkup } = require("/opt/next/node_modules/react-dom/server");
const h = React.createElement;
const Field = ({ label, type }) => {
  const id = `field-${Math.random().toString(36).slice(2, 10)}`;
  return h("p", null, h("label", { htmlFor: id }, label), h("input", { id, type }));
};
const page = h("form", { action: "/signup", method: "post" },
  h(Field, { label: "Mail", type: "email" }), h(Field, { label: "Password", type: "password" }), h("button", null, "Sign up"));
require("fs").writeFileSync("signup.html", `<!doctype html>\n${renderToStaticMarkup(page)}\n`);
EOF
RUN NODE_ENV=production node prerender.js
