# rule: general/time, java/properties
# path: /srv/app/build.properties
FROM base
WORKDIR /srv/app
# guilty
RUN printf 'name=shop\nversion=4.2\nbuilt=%s\n' "$(date --iso-8601=seconds)" > build.properties
RUN echo 'listen=8080' > app.conf && chgrp -R 0 . && chmod -R g=u .
