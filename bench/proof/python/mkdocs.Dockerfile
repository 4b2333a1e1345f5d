# rule: general/time, format/gzip-header
# also: format/gzip-header, general/time
# path: /usr/share/docs/*
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /docs
COPY <<'YML' mkdocs.yml
site_name: Shop
site_url: https://docs.example.org/
YML
COPY <<'MD' docs/index.md
# Shop

How to run it.
MD
COPY <<'MD' docs/api.md
# API

`GET /health`
MD
RUN /opt/tools/bin/mkdocs build --strict --quiet --site-dir /usr/share/docs
