# rule: general/random, general/one-sided, general/leftover
# path: /var/lib/shop/sessions/sessionid*
# also: general/time, general/random
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/srv/shop DJANGO_SETTINGS_MODULE=settings
WORKDIR /srv/shop
COPY <<'PY' settings.py
SECRET_KEY = "only-for-the-build"
ROOT_URLCONF = "urls"
ALLOWED_HOSTS = ["testserver"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]
SESSION_ENGINE = "django.contrib.sessions.backends.file"
SESSION_FILE_PATH = "/var/lib/shop/sessions"
PY
COPY <<'PY' urls.py
from django.http import HttpResponse
from django.urls import path


def basket(request):
    request.session["basket"] = [3, 7]
    return HttpResponse("2 items")


urlpatterns = [path("basket", basket)]
PY
COPY <<'PY' smoke.py
import django

django.setup()
from django.test import Client

assert Client().get("/basket").content == b"2 items"
PY
RUN mkdir -p /var/lib/shop/sessions && /opt/tools/bin/python smoke.py
