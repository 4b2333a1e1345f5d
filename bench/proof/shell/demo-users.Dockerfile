# rule: general/random
# path: /srv/demo/users.csv
FROM base
RUN mkdir -p /srv/demo && python3 <<'PY'
import random
first = ["Ada", "Grace", "Linus", "Ken", "Barbara", "Edsger", "Margaret", "Alan"]
last = ["Moss", "Field", "Stone", "Rivers", "Marsh", "Woods", "Hill", "Brook"]
with open("/srv/demo/users.csv", "w") as out:
    out.write("id,name,age,balance\n")
    for number in range(1, 41):
        name = random.choice(first) + " " + random.choice(last)
        out.write("%d,%s,%d,%.2f\n" % (number, name, random.randint(18, 80), random.uniform(0, 5000)))
PY
