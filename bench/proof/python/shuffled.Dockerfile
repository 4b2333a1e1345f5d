# rule: general/order
# path: /srv/sample.txt
FROM base
WORKDIR /srv
# guilty
RUN python3 -c 'import random; names = ["home", "cart", "login", "about", "terms", "press", "jobs", "help"]; random.shuffle(names); open("sample.txt", "w").write("\n".join(names))'
