# rule: general/order, general/random
# path: /srv/www/index.html
FROM base
WORKDIR /site
COPY <<'F' config.toml
baseURL = "https://blog.example.org/"
title = "Notes"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "section"]
F
COPY <<'F' layouts/index.html
<h1>{{ .Site.Title }}</h1>
<h2>You may also like</h2>
<ul>
{{- range shuffle .Site.RegularPages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{- end }}
</ul>
F
COPY <<'F' layouts/_default/single.html
<h1>{{ .Title }}</h1>
{{ .Content }}
F
RUN mkdir -p content/posts \
 && for n in $(seq 10 25); do printf -- '---\ntitle: Note %s\n---\nText of note %s.\n' "$n" "$n" > "content/posts/note-$n.md"; done
# guilty
RUN hugo --quiet --destination /srv/www && rm -rf /tmp/hugo_cache* /root/.cache
