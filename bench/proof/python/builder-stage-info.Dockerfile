# rule: general/time
# path: /srv/app/app/_build.py
FROM base AS builder
WORKDIR /src
RUN mkdir app && printf 'from ._build import BUILT\n' > app/__init__.py
RUN python3 -c "import datetime; print('BUILT = %r' % datetime.datetime.utcnow().isoformat())" > app/_build.py && \
    echo 'CHANNEL = "stable"' >> app/_build.py

FROM base AS runtime
RUN useradd --uid 1000 --no-create-home app && rm -rf /etc/*- /var/log/*
WORKDIR /srv/app
# guilty
COPY --from=builder --chown=app /src/app ./app
USER app
ENV PYTHONDONTWRITEBYTECODE=1
CMD ["python3", "-c", "import app; print(app.BUILT)"]
