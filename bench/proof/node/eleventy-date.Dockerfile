# rule: general/time
# path: /src/_site/hello/index.html
FROM base
ENV PATH=/opt/docs/node_modules/.bin:$PATH
WORKDIR /src
COPY <<'MD' hello.md
---
layout: page.njk
title: Hello
---
We open in May.
MD
COPY <<'NJK' _includes/page.njk
<!doctype html>
<title>{{ title }}</title>
<time datetime="{{ page.date.toISOString() }}"></time>
{{ content | safe }}
NJK
RUN eleventy --quiet
