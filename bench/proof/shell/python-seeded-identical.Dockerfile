# identical: the sample is drawn by a generator with a fixed seed
FROM base
RUN python3 -c 'import random; random.seed(42); print(*random.sample(range(10000), 20), sep="\n")' > /etc/sample-of-orders
