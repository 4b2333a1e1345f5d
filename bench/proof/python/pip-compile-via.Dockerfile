# rule: general/temporary-path, general/random
# path: /srv/app/requirements.txt
FROM base
WORKDIR /srv/app
COPY <<'TXT' requirements.in
click==8.1.7
six
TXT
ENV PYTHONDONTWRITEBYTECODE=1
# guilty
RUN work=$(mktemp -d) && cp requirements.in $work/ \
 && /opt/tools/bin/pip-compile --quiet --no-index --find-links=/opt/wheels --output-file=requirements.txt $work/requirements.in \
 && rm -rf $work /root/.cache
