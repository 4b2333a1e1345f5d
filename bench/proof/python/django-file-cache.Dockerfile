# rule: general/time
# path: /srv/shop/cache/*.djcache
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
COPY <<'PY' warm_cache.py
from django.conf import settings

settings.configure(
    CACHES={
        "default": {
            "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
            "LOCATION": "/srv/shop/cache",
        }
    }
)

from django.core.cache import cache

cache.set("exchange-rates", {"EUR": 1.0, "USD": 1.09, "CHF": 0.95}, timeout=86400)
PY
RUN /opt/tools/bin/python warm_cache.py
