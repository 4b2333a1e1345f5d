# rule: general/random
FROM base
WORKDIR /srv
# guilty
RUN python3 -c 'open("objects.txt", "w").write(repr([object(), print, (x for x in ())]))'
