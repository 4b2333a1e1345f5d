# rule: general/random, general/time, general/one-sided
# also: general/time, general/random, general/one-sided
# path: /app/migrations/versions/*.py
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PATH="/opt/tools/bin:${PATH}"
WORKDIR /app
RUN alembic init migrations >/dev/null \
 && sed -i 's#^sqlalchemy.url.*#sqlalchemy.url = sqlite:////tmp/app.db#' alembic.ini \
 && alembic revision -m "create accounts" && rm -f /tmp/app.db
