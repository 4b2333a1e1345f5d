# rule: general/random
FROM base
WORKDIR /srv
# guilty
RUN python3 -c 'import uuid; open("instance", "w").write(str(uuid.uuid4()) + "\n")'
