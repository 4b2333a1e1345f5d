# rule: general/random
# path: /srv/www/contact.html
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'PY' /srv/prerender.py
from pathlib import Path

import django
from django.conf import settings
from django.template import engines
from django.test import RequestFactory

settings.configure(
    SECRET_KEY="only-for-the-build",
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
)
django.setup()
form = """<form method="post" action="/contact">
  {% csrf_token %}
  <textarea name="text"></textarea>
  <button>{{ label }}</button>
</form>
"""
page = engines["django"].from_string(form).render({"label": "Send"}, RequestFactory().get("/contact"))
Path("/srv/www").mkdir()
Path("/srv/www/contact.html").write_text(page)
PY
RUN /opt/tools/bin/python /srv/prerender.py
