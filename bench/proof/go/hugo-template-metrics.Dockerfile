# rule: general/number, general/time
# also: general/order
# path: /srv/site-build.log
FROM base
WORKDIR /site
COPY <<'F' config.toml
baseURL = "https://handbook.example.org/"
title = "Handbook"
disableKinds = ["RSS", "sitemap", "taxonomy", "term"]
F
COPY <<'F' layouts/_default/single.html
<!doctype html><title>{{ .Title }}</title>{{ partial "nav.html" . }}{{ .Content }}
F
COPY <<'F' layouts/_default/list.html
<!doctype html><title>{{ .Title }}</title>{{ partial "nav.html" . }}{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
F
COPY <<'F' layouts/partials/nav.html
<nav><a href="/">{{ site.Title }}</a></nav>
F
COPY <<'F' content/travel.md
---
title: Travel
---
Book by train.
F
COPY <<'F' content/leave.md
---
title: Leave
---
Tell your team first.
F
RUN hugo --templateMetrics --destination /srv/www > /srv/site-build.log 2>&1 && rm -rf resources .hugo_build.lock /tmp/hugo_cache
