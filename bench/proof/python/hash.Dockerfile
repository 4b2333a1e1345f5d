# rule: general/random
FROM base
WORKDIR /srv
# guilty
RUN python3 -c 'open("etag.txt", "w").write(str(hash("index.html")))'
