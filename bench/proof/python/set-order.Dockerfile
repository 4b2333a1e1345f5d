# rule: general/order
FROM base
WORKDIR /srv
# guilty
RUN python3 -c 'import json; words = {w for w in "alpha beta gamma delta epsilon zeta eta theta iota kappa".split()}; json.dump({"routes": list(words)}, open("routes.json", "w"))'
