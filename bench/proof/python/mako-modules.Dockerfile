# rule: general/time
# path: /srv/cache/pages/index.html.py
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv
COPY <<'T' pages/index.html
<!doctype html>
<h1>${title}</h1>
<p>Welcome.</p>
T
COPY <<'PY' warm.py
"""Compiles the templates, so that the first request need not."""
from mako.lookup import TemplateLookup

TemplateLookup(["/srv"], module_directory="/srv/cache").get_template("/pages/index.html")
PY
RUN /opt/tools/bin/python warm.py
