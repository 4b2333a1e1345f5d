# rule: general/random, general/one-sided
# path: /srv/media/avatars/**
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/app
COPY <<'PY' seed_media.py
import django
from django.conf import settings

settings.configure(MEDIA_ROOT="/srv/media", USE_TZ=True)
django.setup()

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>\n'
for user in ("ada", "grace", "linus"):
    print(user, default_storage.save("avatars/default.svg", ContentFile(PICTURE)))
PY
RUN /opt/tools/bin/python seed_media.py
