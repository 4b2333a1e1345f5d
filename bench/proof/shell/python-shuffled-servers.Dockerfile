# rule: general/order, general/random
# path: /etc/servers.list
FROM base
RUN python3 -c 'import random; s = ["10.0.0.%d" % i for i in range(1, 25)]; random.shuffle(s); print("\n".join(s))' > /etc/servers.list
