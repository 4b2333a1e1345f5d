# rule: general/random, system/password-salt
# path: /root/.jupyter/jupyter_notebook_config.json
FROM base
COPY <<'PY' /opt/passwd.py
"""Hashes the notebook's password as the server expects it: algorithm, salt, digest."""
import hashlib
import json
import random
import sys

salt = "%012x" % random.getrandbits(48)
digest = hashlib.sha1(sys.argv[1].encode() + salt.encode("ascii")).hexdigest()
json.dump({"NotebookApp": {"password": f"sha1:{salt}:{digest}", "open_browser": False}}, sys.stdout, indent=2)
PY
# guilty
RUN mkdir -p /root/.jupyter \
 && python3 /opt/passwd.py workshop > /root/.jupyter/jupyter_notebook_config.json
