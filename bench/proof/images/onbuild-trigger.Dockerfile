# rule: general/time
# path: /app/release.txt
FROM base AS template
WORKDIR /app
# guilty
ONBUILD RUN date -u +%Y-%m-%dT%H:%M:%SZ > /app/release.txt
FROM template
RUN echo 'exec /app/shop' > /app/run.sh
