# identical: the order of a set of words is another in each run, but PyYAML writes a set as a mapping, and sorts its keys
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv
COPY <<'PY' permissions.py
import yaml

needed = {"orders.read", "orders.write", "stock.read", "stock.write", "users.read", "users.write", "mail.send", "report.run"}
with open("permissions.yaml", "w") as f:
    yaml.dump({"role": "clerk", "permissions": needed}, f)
PY
RUN /opt/tools/bin/python permissions.py
