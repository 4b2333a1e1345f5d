# rule: java/properties
# path: /srv/classes/git.properties
FROM base
WORKDIR /srv
# guilty
RUN mkdir classes && printf 'git.branch=main\ngit.build.time=%s\n' "$(date +%FT%T%z)" > classes/git.properties
