# rule: general/random
# path: /app/fixtures/users.json
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
COPY <<'PY' seed.py
import json, random, uuid

NAMES = ["Ada", "Bo", "Cy", "Dee", "Eve", "Flo"]
users = [
    {"model": "auth.user", "pk": str(uuid.uuid4()), "fields": {"name": random.choice(NAMES), "score": random.random()}}
    for _ in range(8)
]
print(json.dumps(users, indent=1))
PY
RUN mkdir -p fixtures && python3 seed.py > fixtures/users.json
