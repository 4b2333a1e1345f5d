# rule: format/sqlite, general/time, general/random, system/password-salt
# also: format/sqlite, general/time, general/random, system/password-salt
# path: /srv/shop/db.sqlite3
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
RUN /opt/tools/bin/django-admin startproject shop . && sed -i "s/^SECRET_KEY.*/SECRET_KEY = 'set-when-it-runs'/" shop/settings.py
# guilty
RUN /opt/tools/bin/python manage.py migrate -v 0 && DJANGO_SUPERUSER_PASSWORD=changeme /opt/tools/bin/python manage.py createsuperuser --noinput --username admin --email ops@shop.example
