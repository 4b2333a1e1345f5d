# rule: python/pyc-time
FROM base
WORKDIR /srv/app
# guilty
RUN printf 'def up():\n    return "ok"\n' > app.py && python3 -m compileall -q .
