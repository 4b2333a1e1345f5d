# identical: migrations make tables and rows with fixed values, and alembic notes the revision without a time
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
COPY <<'F' alembic.ini
[alembic]
script_location = /app/migrations
F
COPY <<'F' migrations/env.py
from alembic import context
from sqlalchemy import create_engine

engine = create_engine("sqlite:////srv/shop.db")
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
F
COPY <<'F' migrations/versions/3f1c9a_plans.py
import sqlalchemy as sa
from alembic import op

revision = "3f1c9a"
down_revision = None


def upgrade():
    plans = op.create_table(
        "plans",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("created_at", sa.DateTime),
    )
    op.bulk_insert(plans, [{"name": name} for name in ("free", "team", "business")])
F
COPY <<'F' migrations/versions/8b20d4_trial.py
import sqlalchemy as sa
from alembic import op

revision = "8b20d4"
down_revision = "3f1c9a"


def upgrade():
    op.add_column("plans", sa.Column("trial_days", sa.Integer, server_default="14"))
    op.create_index("plans_name", "plans", ["name"])
F
RUN /opt/tools/bin/alembic upgrade head
