# rule: general/one-sided, general/random, general/leftover, system/temporary-files
# path: /srv/site/sessions/sessionid*
# also: general/time
FROM base
WORKDIR /srv/site
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'PY' smoke.py
"""Puts something into the cart, as a visitor would."""
import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["*"],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    ROOT_URLCONF="__main__",
    SECRET_KEY="only-for-tests",
    SESSION_ENGINE="django.contrib.sessions.backends.file",
    SESSION_FILE_PATH="/srv/site/sessions",
)
django.setup()

from django.http import HttpResponse
from django.test import Client
from django.urls import path


def add(request):
    request.session["cart"] = ["pear", "plum"]
    return HttpResponse("ok")


urlpatterns = [path("cart/add", add)]
assert Client().post("/cart/add").status_code == 200
PY
# guilty
RUN mkdir sessions && /opt/tools/bin/python smoke.py
