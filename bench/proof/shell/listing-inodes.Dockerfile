# rule: general/number, general/time
# path: /etc/tree.txt
FROM base
RUN mkdir /d && echo a > /d/a && find /d -printf '%p %T@ %i\n' > /etc/tree.txt
