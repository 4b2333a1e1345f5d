# rule: general/number, general/time
# path: /**/warmup.txt
FROM base
# guilty
RUN begin=$(date +%s%N) && seq 1 20000 | sort -r | sha256sum > /dev/null && echo "warmup took $(($(date +%s%N) - begin)) ns" > /opt/warmup.txt
RUN mkdir -p /var/lib/shop && mv /opt/warmup.txt /var/lib/shop/warmup.txt && chmod 640 /var/lib/shop/warmup.txt
