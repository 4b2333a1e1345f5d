# identical: pex writes fixed times and no bytecode, and its own cache is removed
FROM base
ENV PATH=/opt/tools/bin:$PATH PEX_ROOT=/tmp/pex
RUN pex --no-index --find-links /opt/wheels 'click==8.1.7' 'six==1.16.0' --no-compile -o /usr/local/bin/tool.pex \
 && rm -rf /tmp/pex /root/.cache
