# rule: general/time
# path: /srv/state.dat
FROM base
WORKDIR /srv
# guilty
RUN python3 -c 'import pickle, time; pickle.dump({"built": time.time(), "version": 3}, open("state.dat", "wb"))'
