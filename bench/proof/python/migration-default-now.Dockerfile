# rule: general/time
# path: /srv/shop/catalog/migrations/0001_initial.py
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/srv/shop DJANGO_SETTINGS_MODULE=settings
WORKDIR /srv/shop
COPY <<'PY' settings.py
SECRET_KEY = "only-for-the-build"
USE_TZ = True
INSTALLED_APPS = ["catalog"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PY
COPY <<'PY' catalog/models.py
from django.db import models
from django.utils import timezone


class Product(models.Model):
    name = models.CharField(max_length=80)
    listed = models.DateTimeField(default=timezone.now())
PY
RUN touch catalog/__init__.py && /opt/tools/bin/django-admin makemigrations catalog
