# rule: python/pickle
FROM base
WORKDIR /srv
# guilty
RUN python3 -c 'import pickle; pickle.dump({w for w in "alpha beta gamma delta epsilon zeta eta theta iota kappa".split()}, open("words.pickle", "wb"))'
