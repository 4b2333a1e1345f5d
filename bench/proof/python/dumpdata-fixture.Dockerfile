# rule: general/random, general/time, system/password-salt
# path: /srv/site/fixtures/demo-users.json
FROM base
WORKDIR /srv/site/fixtures
COPY <<'PY' /opt/demo_users.py
import django
from django.conf import settings
from django.core.management import call_command

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"],
    USE_TZ=True,
)
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.auth.models import User

User.objects.create_user("demo", "demo@shop.example", "demo")
call_command("dumpdata", "auth.user", indent=2, output="demo-users.json", verbosity=0)
PY
# guilty
RUN PYTHONDONTWRITEBYTECODE=1 /opt/tools/bin/python /opt/demo_users.py
