# rule: general/number
# path: /var/lib/shop/reserve
FROM base
RUN mkdir -p /var/lib/shop && head -c "$(awk '/^MemFree:/ { print $2 }' /proc/meminfo)" /dev/zero > /var/lib/shop/reserve
