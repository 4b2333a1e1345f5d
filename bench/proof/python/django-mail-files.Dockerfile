# rule: general/time, general/random, general/leftover
# also: general/time general/random general/leftover
# path: /srv/shop/sent/*.log
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
COPY <<'PY' settings.py
SECRET_KEY = "only-for-the-build"
USE_TZ = True
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = "/srv/shop/sent"
DEFAULT_FROM_EMAIL = "shop@example.org"
PY
# guilty
RUN PYTHONPATH=/srv/shop /opt/tools/bin/django-admin sendtestemail --settings=settings ops@example.org
