# rule: general/number, general/time, general/random
# path: /etc/app/first-id
FROM base
RUN mkdir /etc/app && echo "$(( ($(date +%s%3N) - 1288834974657) << 22 | 5 << 17 ))" > /etc/app/first-id
