# rule: format/gzip-header
# path: /srv/app/dist/app.js.gz
FROM base
WORKDIR /srv/app
# guilty
RUN mkdir dist && echo 'console.log("up")' > dist/app.js && gzip -k9 dist/app.js
