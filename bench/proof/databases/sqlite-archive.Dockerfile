# rule: format/sqlite, general/time
# path: /srv/app/assets.sqlar
FROM base
WORKDIR /srv/app
RUN mkdir assets && echo 'body { margin: 0 }' > assets/a.css && echo 'let a = 1' > assets/a.js && sqlite3 assets.sqlar -Ac assets && rm -r assets
