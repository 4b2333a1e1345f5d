# rule: general/time
# path: /srv/www/index.html
FROM base
WORKDIR /site
COPY <<TOML config.toml
baseURL = "https://shop.example/"
title = "Shop"
disableKinds = ["taxonomy", "term"]
TOML
COPY <<MD content/hours.md
---
title: Opening hours
---
From nine to five.
MD
COPY <<'HTML' layouts/index.html
<!doctype html>
<title>{{ .Site.Title }}</title>
{{ range .Site.RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
<footer>Last updated {{ now.Format "2 January 2006, 15:04:05" }}</footer>
HTML
COPY <<'HTML' layouts/_default/single.html
<!doctype html>
<h1>{{ .Title }}</h1>
{{ .Content }}
HTML
RUN hugo --quiet --destination /srv/www && rm -rf /site
