# identical: such an identifier is made from a name
FROM base
RUN echo "instance=$(uuidgen --sha1 --namespace @dns --name shop.example.org)" > /etc/shop.conf
