# rule: format/zip-times, general/time
# path: /srv/seed.zip
FROM base
RUN printf 'id;name\n1;bolt\n2;nut\n' | streamzip -zipfile=/srv/seed.zip -member-name=seed.csv
