# rule: general/random, general/number, system/key, system/temporary-files
# path: /srv/notebooks/runtime/kernel.json
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 IPYTHONDIR=/tmp/ipython
WORKDIR /srv/notebooks
# Does the kernel start at all, before it is shipped?
RUN mkdir runtime \
 && { /opt/tools/bin/python -m ipykernel_launcher --HistoryManager.enabled=False -f /srv/notebooks/runtime/kernel.json > /dev/null 2>&1 & } \
 && kernel=$! \
 && for n in $(seq 300); do test -s runtime/kernel.json && break; sleep 0.2; done \
 && sleep 2 && test -s runtime/kernel.json \
 && kill -KILL $kernel && rm -rf /tmp/ipython /tmp/tmp*
