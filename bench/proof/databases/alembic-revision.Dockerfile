# rule: general/random general/one-sided
# path: /srv/app/migrations/versions/*_create_users.py
# also: general/random general/one-sided
FROM base
RUN cat > /usr/local/bin/revision <<'EOF'
#!/usr/bin/python3
import pathlib
import sys
import uuid

message = sys.argv[1]
revision = uuid.uuid4().hex[-12:]
folder = pathlib.Path("/srv/app/migrations/versions")
folder.mkdir(parents=True, exist_ok=True)
(folder / f"{revision}_{message.replace(' ', '_')}.py").write_text(
    f'"""{message}"""\n\nrevision = "{revision}"\ndown_revision = None\n\n\ndef upgrade():\n    pass\n'
)
EOF
RUN python3 /usr/local/bin/revision "create users"
