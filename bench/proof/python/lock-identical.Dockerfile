# identical: the lock file has no time, and bytecode is checked by hash
FROM base
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /app
RUN printf 'flask==3.0.0\ngunicorn\n' > requirements.in \
 && PYTHONDONTWRITEBYTECODE=1 pip-compile -q --no-index --find-links /opt/wheels --generate-hashes -o requirements.txt requirements.in \
 && printf 'import time\nSTARTED = time.time()\n' > app.py \
 && python -m compileall -q --invalidation-mode unchecked-hash app.py && rm -rf /root/.cache
