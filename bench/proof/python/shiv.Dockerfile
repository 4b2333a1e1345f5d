# rule: python/archive, format/zip-times, general/time, general/random
# also: general/time, general/random, format/zip-times
# path: /opt/app/web.pyz
FROM base
ENV PATH=/opt/tools/bin:$PATH PIP_NO_INDEX=1 PIP_FIND_LINKS=/opt/wheels PIP_NO_COMPILE=1 PIP_NO_CACHE_DIR=1
RUN mkdir -p /opt/app \
 && shiv --python '/usr/bin/env python3' --output-file /opt/app/web.pyz --console-script flask flask==3.0.0 \
 && rm -rf /root/.cache
EXPOSE 5000
CMD ["/opt/app/web.pyz", "run"]
