# rule: general/temporary-path, general/random
# path: /etc/worker.ini
FROM base
RUN python3 -c 'import os, tempfile; d = tempfile.mkdtemp(prefix="worker-"); open("/etc/worker.ini", "w").write("[worker]\nspool = %s\n" % d); os.rmdir(d)'
