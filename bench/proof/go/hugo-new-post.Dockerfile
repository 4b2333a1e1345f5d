# rule: general/time
# path: /site/content/posts/welcome.md
FROM base
WORKDIR /site
COPY <<'TOML' config.toml
baseURL = "https://shop.example/"
languageCode = "en"
title = "Shop"
TOML
COPY <<'MD' archetypes/default.md
---
title: "{{ replace .Name "-" " " | title }}"
date: {{ .Date }}
draft: true
---
MD
RUN mkdir content && hugo new posts/welcome.md
