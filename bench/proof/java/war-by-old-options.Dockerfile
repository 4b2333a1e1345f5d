# rule: java/jar-manifest, java/jar-times
# path: /srv/app.war
FROM base AS war
WORKDIR /w
RUN mkdir -p WEB-INF && echo '<web-app/>' > WEB-INF/web.xml && printf 'Build-Time: %s\n' "$(date -u +%FT%TZ)" > m.txt && jar cfm /srv/app.war m.txt WEB-INF

FROM base
COPY --from=war /srv/app.war /srv/app.war
