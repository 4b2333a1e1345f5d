# rule: general/time
# path: /etc/shop/build.json
FROM base
# guilty
RUN mkdir -p /etc/shop && jq -n '{name: "shop", channel: "stable", built: (now | gmtime)}' > /etc/shop/build.json
