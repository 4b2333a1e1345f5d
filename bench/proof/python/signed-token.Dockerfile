# rule: general/time, general/random, framework/secret
# path: /srv/app/invite.txt
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
RUN python3 -m venv /srv/venv && /srv/venv/bin/pip install --quiet --no-index --no-compile --no-cache-dir --find-links=/opt/wheels flask \
 && find /srv/venv -name __pycache__ -prune -exec rm -rf {} +
WORKDIR /srv/app
RUN /srv/venv/bin/python -c 'from itsdangerous import URLSafeTimedSerializer as S; print(S("first-run").dumps({"role": "owner"}))' > invite.txt
