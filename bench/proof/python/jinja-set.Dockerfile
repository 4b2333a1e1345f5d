# rule: general/order
# path: /etc/nginx/upstreams.conf
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'PY' /opt/render.py
from jinja2 import Template

HOSTS = {"shop", "cart", "search", "users", "mail", "images", "payment"}
TEMPLATE = """{% for host in hosts %}
upstream {{ host }} { server {{ host }}.internal:8080; }
{% endfor %}
"""
print(Template(TEMPLATE).render(hosts=HOSTS))
PY
RUN mkdir -p /etc/nginx \
 && /opt/tools/bin/python /opt/render.py > /etc/nginx/upstreams.conf \
 && test -s /etc/nginx/upstreams.conf
