# rule: general/order
# also: general/number
# path: /srv/model/classes.json
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv
COPY <<'F' labels.txt
apple pear plum cherry apple quince medlar grape pear apricot
peach plum apple lemon lime orange mandarin cherry fig date
F
COPY <<'PY' index.py
import json

labels = {word for line in open("labels.txt") for word in line.split()}
with open("model/classes.json", "w") as f:
    json.dump({label: n for n, label in enumerate(labels)}, f, indent=1)
PY
RUN mkdir model && python3 index.py
