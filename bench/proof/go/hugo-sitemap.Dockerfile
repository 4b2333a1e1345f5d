# rule: general/time
# path: /var/www/sitemap.xml
FROM base AS site
WORKDIR /site
COPY <<'F' config.toml
baseURL = "https://handbook.example.org/"
title = "Handbook"
disableKinds = ["RSS", "taxonomy", "term", "404"]

[frontmatter]
lastmod = [":fileModTime"]
F
COPY <<'F' layouts/_default/single.html
<h1>{{ .Title }}</h1>
{{ .Content }}
F
COPY <<'F' layouts/_default/list.html
<ul>{{ range .Pages }}<li><a href="{{ .Permalink }}">{{ .Title }}</a></li>{{ end }}</ul>
F
RUN mkdir -p content/guide \
 && for page in install upgrade; do printf -- '---\ntitle: "%s"\n---\nHow to %s it.\n' "$page" "$page" > "content/guide/$page.md"; done \
 && hugo --quiet --destination /public

FROM base
# guilty
COPY --from=site /public /var/www
