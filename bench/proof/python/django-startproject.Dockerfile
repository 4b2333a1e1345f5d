# rule: framework/secret, general/random
# path: /srv/shop/shop/settings.py
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/shop
RUN /opt/tools/bin/django-admin startproject shop . && sed -i "s/^ALLOWED_HOSTS.*/ALLOWED_HOSTS = ['*']/" shop/settings.py
